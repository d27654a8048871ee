const FLUSH_AT = 64_000;

const BYTE_ORDER_MARK = '\u{FEFF}';

export interface CsvStyle {
	/** Begins with a byte order mark, without which Excel takes UTF-8 for another encoding. */
	forExcel: boolean;
	/** Leaves cells as they are that a spreadsheet would run as a formula. */
	keepFormulas: boolean;
}

/** Rows of CSV (RFC 4180, UTF-8), held as bytes, outside of the heap of objects. */
export class CsvRows {
	private readonly blocks: Buffer[] = [];
	private text = '';
	count = 0;

	constructor(
		private readonly columns: string[],
		private readonly style: CsvStyle,
	) {}

	/** Adds a row; a column it lacks stays empty. */
	add(row: Record<string, unknown>) {
		const cells = this.columns.map((column) =>
			// A code is what customers type: it stays as it is.
			cellOf(row[column], this.style.keepFormulas || column === 'code'),
		);
		this.text += `${cells.join(',')}\r\n`;
		this.count++;
		if (this.text.length > FLUSH_AT) this.flush();
	}

	/** Adds the rows of another table, each with the same further cells. */
	append(rows: CsvRows, further: unknown[] = []) {
		const ending = further.map((cell) => `,${cellOf(cell, true)}`).join('');
		this.flush();
		rows.flush();
		for (const block of rows.blocks) {
			this.blocks.push(ending === '' ? block : withEnding(block, Buffer.from(ending)));
		}
		this.count += rows.count;
	}

	/** Makes the file: the names of the columns, then the rows. */
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

// A spreadsheet runs what begins like this; a quote in front makes it text (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

// Numbers and phone numbers begin with + or - as well, and nothing in them can be run.
const HARMLESS = /^[+-]?[\d\s().,/-]+$/;

function cellOf(value: unknown, keepFormulas: boolean): string {
	if (value === undefined || value === null) return '';
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
	const safe = keepFormulas || !FORMULA.test(text) || HARMLESS.test(text) ? text : `'${text}`;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const QUOTE = '"'.charCodeAt(0);
const LINE_FEED = '\n'.charCodeAt(0);

// A line break within quotes is part of a cell; each row ends with one outside of them.
function withEnding(rows: Buffer, ending: Buffer): Buffer {
	const parts: Buffer[] = [];
	let isQuoted = false;
	let start = 0;
	for (let at = 0; at < rows.length; at++) {
		if (rows[at] === QUOTE) isQuoted = !isQuoted;
		if (rows[at] !== LINE_FEED || isQuoted) continue;
		parts.push(rows.subarray(start, at - 1), ending, rows.subarray(at - 1, at + 1));
		start = at + 1;
	}
	return Buffer.concat(parts);
}
