const FLUSH_AT = 64_000;

/** Writes rows as CSV (RFC 4180, UTF-8) and holds them as bytes, outside of the heap of objects. */
export class CsvFile {
	private readonly blocks: Buffer[] = [];
	private text: string;
	rows = 0;

	constructor(private readonly columns: string[]) {
		this.text = lineOf(columns);
	}

	/** Adds a row; a column it lacks stays empty. */
	add(row: Record<string, unknown>) {
		this.text += lineOf(this.columns.map((column) => row[column]));
		this.rows++;
		if (this.text.length > FLUSH_AT) this.flush();
	}

	toBuffer(): Buffer {
		this.flush();
		return Buffer.concat(this.blocks);
	}

	private flush() {
		this.blocks.push(Buffer.from(this.text));
		this.text = '';
	}
}

const lineOf = (values: unknown[]) => `${values.map(cellOf).join(',')}\r\n`;

function cellOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
