/** Lays rows out as a table with a heading, columns as wide as they need to be. */
export function formatTable<T extends object>(rows: T[], columns: Array<keyof T & string>): string {
	const cell = (value: unknown) =>
		typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
	const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
	const widths = columns.map((_, index) =>
		Math.max(...lines.map((line) => line[index]?.length ?? 0)),
	);
	const formatted = lines.map((line) =>
		line
			.map((text, index) => text.padEnd(widths[index] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [formatted[0], rule, ...formatted.slice(1)].join('\n');
}
