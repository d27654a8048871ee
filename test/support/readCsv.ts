/** Reads CSV as RFC 4180 says; throws where it says something else. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		const [whole, quoted, plain = ''] =
			/^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=,|\r\n)/.exec(text.slice(at)) ?? [];
		if (whole === undefined)
			throw new Error(`No cell at ${JSON.stringify(text.slice(at, at + 40))}`);
		row.push(quoted?.replaceAll('""', '"') ?? plain);
		at += whole.length;
		if (text[at] === ',') {
			at++;
			continue;
		}
		rows.push(row);
		row = [];
		at += 2;
	}
	if (row.length > 0) throw new Error('The last row has no end');
	return rows;
}
