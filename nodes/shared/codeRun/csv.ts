const FLUSH_AT = 64_000;

const BYTE_ORDER_MARK = '\u{FEFF}';

export interface CsvStyle {
	/** Start with a byte order mark; without it, Excel does not recognize UTF-8. */
	forExcel: boolean;
	/** Leave cells unchanged that a spreadsheet would run as a formula. */
	keepFormulas: boolean;
}

/** Rows of CSV (RFC 4180, UTF-8), kept as bytes outside the JavaScript heap. */
export class CsvRows {
	private readonly blocks: Buffer[] = [];
	private text = '';
	count = 0;

	constructor(
		private readonly columns: string[],
		private readonly style: CsvStyle,
	) {}

	/** Adds a row; missing columns stay empty. */
	add(row: Record<string, unknown>) {
		const cells = this.columns.map((column) =>
			// Customers type the code, so it stays unchanged.
			cellOf(row[column], this.style.keepFormulas || column === 'code'),
		);
		this.text += `${cells.join(',')}\r\n`;
		this.count++;
		if (this.text.length > FLUSH_AT) this.flush();
	}

	/**
	 * Appends the rows of another table, cell by cell under the same column; what only this table has
	 * is empty. The columns in `same` have the same value in each of these rows.
	 */
	append(rows: CsvRows, same: Record<string, unknown> = {}) {
		this.flush();
		rows.flush();
		const isAlike = this.columns.join() === rows.columns.join() && Object.keys(same).length === 0;
		const cells = this.columns.map((column) =>
			column in same
				? Buffer.from(cellOf(same[column], true))
				: { from: rows.columns.indexOf(column) },
		);
		for (const block of rows.blocks) this.blocks.push(isAlike ? block : rearranged(block, cells));
		this.count += rows.count;
	}

	/** Makes the file: a header row, then the rows. */
	toFile(): Buffer {
		this.flush();
		const names = `${this.columns.map((name) => cellOf(name, this.style.keepFormulas)).join(',')}\r\n`;
		const start = this.style.forExcel ? BYTE_ORDER_MARK : '';
		return Buffer.concat([Buffer.from(start + names), ...this.blocks]);
	}

	private flush() {
		if (this.text !== '') this.blocks.push(Buffer.from(this.text));
		this.text = '';
	}
}

// A spreadsheet runs cells that start like this; a leading quote makes them text (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

// Numbers and phone numbers also start with + or -, and are harmless.
const HARMLESS = /^[+-]?[\d\s().,/-]+$/;

function cellOf(value: unknown, keepFormulas: boolean): string {
	if (value === undefined || value === null) return '';
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
	const safe = keepFormulas || !FORMULA.test(text) || HARMLESS.test(text) ? text : `'${text}`;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const QUOTE = '"'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);
const BETWEEN = Buffer.from(',');
const END = Buffer.from('\r\n');
const EMPTY = Buffer.from('');

// A comma or a line break inside quotes belongs to a cell.
function rearranged(rows: Buffer, cells: Array<Buffer | { from: number }>): Buffer {
	const parts: Buffer[] = [];
	let row: Buffer[] = [];
	let isQuoted = false;
	let start = 0;
	for (let at = 0; at < rows.length; at++) {
		if (rows[at] === QUOTE) isQuoted = !isQuoted;
		if (isQuoted || (rows[at] !== COMMA && rows[at] !== LINE_FEED)) continue;
		const isEnd = rows[at] === LINE_FEED;
		row.push(rows.subarray(start, isEnd ? at - 1 : at));
		start = at + 1;
		if (!isEnd) continue;
		cells.forEach((cell, index) => {
			if (index > 0) parts.push(BETWEEN);
			parts.push('from' in cell ? (row[cell.from] ?? EMPTY) : cell);
		});
		parts.push(END);
		row = [];
	}
	return Buffer.concat(parts);
}
