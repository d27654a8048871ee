import fc from 'fast-check';
import { CsvRows } from '../../../../nodes/shared/codeRun/csv';
import type { CsvStyle } from '../../../../nodes/shared/codeRun/csv';
import { readCsv } from '../../../support/readCsv';

const plain: CsvStyle = { forExcel: false, keepFormulas: true };
const safe: CsvStyle = { forExcel: false, keepFormulas: false };

const rowsOf = (columns: string[], style: CsvStyle, rows: Array<Record<string, unknown>>) => {
	const csv = new CsvRows(columns, style);
	for (const row of rows) csv.add(row);
	return csv;
};

const read = (csv: CsvRows) => readCsv(csv.toFile().toString());

/** Returns the cell of a file for a value. */
const cellFor = (value: unknown, style: CsvStyle, column = 'note') =>
	read(rowsOf([column], style, [{ [column]: value }]))[1]?.[0];

// Realistic text in which characters that break a row are more frequent.
const cell = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\r\n', "'", '=', ' ', 'a', 'é', '😀') }),
);

describe('a byte order mark', () => {
	it('begins the file for Excel, once, before the names of the columns', () => {
		const rows = rowsOf(['note'], { ...plain, forExcel: true }, [{ note: 'é' }]);
		const others = rowsOf(['note'], { ...plain, forExcel: true }, [{ note: 'ü' }]);
		rows.append(others);
		const file = rows.toFile();
		expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(file.subarray(3).toString()).toBe('note\r\né\r\nü\r\n');
	});

	it('is left out otherwise', () => {
		expect(rowsOf(['note'], plain, []).toFile().toString()).toBe('note\r\n');
	});
});

describe('a cell that a spreadsheet would run', () => {
	const formulas = [
		'=1+1',
		'=HYPERLINK("https://example.com")',
		'+SUM(A1)',
		'+49 170 A',
		'-2+3+cmd|x',
		'-A1',
		'@SUM(1)',
		'\t=1+1',
		'\r=1+1',
		'=',
		'+',
		'@',
		'\t=',
	];

	it.each(formulas)('starts with a quote: %j', (text) => {
		expect(cellFor(text, safe)).toBe(`'${text}`);
	});

	it.each(formulas)('stays as it is if formulas are kept: %j', (text) => {
		expect(cellFor(text, plain)).toBe(text);
	});

	it.each(formulas)('stays as it is if it is the code that customers type: %j', (text) => {
		expect(cellFor(text, safe, 'code')).toBe(text);
	});

	it.each(formulas)('starts with a quote in the header, too: %j', (name) => {
		expect(read(rowsOf([name], safe, []))).toEqual([[`'${name}`]]);
		expect(read(rowsOf([name], plain, []))).toEqual([[name]]);
	});

	it('is any that starts like a formula and contains a name or an operator', () => {
		const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
		const runnable = fc.constantFrom('A', 'z', '=', '+', '*', '&', '|', '!', '^', '%', ':', '"');
		fc.assert(
			fc.property(start, cell, runnable, cell, (first, before, one, after) => {
				const text = `${first}${before}${one}${after}`;
				expect(cellFor(text, safe)).toBe(`'${text}`);
			}),
		);
	});
});

describe('a cell that no spreadsheet would run', () => {
	it.each([
		'-5',
		'+3.14',
		'-1,234.50',
		'1e5',
		'+49 (170) 123-45',
		'+41791234567',
		'-1/2',
		'-',
		'a=1',
		"'=1",
		'',
		' =1',
	])('stays as it is: %j', (text) => {
		expect(cellFor(text, safe)).toBe(text);
	});

	it.each([-5, -0.25, 3.14, 1e5])('stays a number: %j', (number) => {
		expect(cellFor(number, safe)).toBe(String(number));
	});
});

describe('a file', () => {
	const columns = ['one', 'two', 'code'];
	const row = fc.record({ one: cell, two: cell, code: cell });
	const listed = (rows: Array<Record<string, string>>) =>
		rows.map((one) => columns.map((column) => one[column]));

	it('round-trips any content', () => {
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				expect(read(rowsOf(columns, plain, rows))).toEqual([columns, ...listed(rows)]);
			}),
		);
	});

	it('returns withdrawn rows, each with its reason', () => {
		fc.assert(
			fc.property(fc.array(row), fc.array(row), cell, (before, withdrawn, message) => {
				const all = [...columns, 'reason', 'message'];
				const notCreated = rowsOf(all, safe, []);
				for (const one of before) notCreated.add({ ...one, reason: 'taken', message: 'Taken' });
				const created = rowsOf(columns, safe, withdrawn);
				const own = read(created).slice(1);
				notCreated.append(created, { reason: 'discountEnded', message });
				const [names, ...rows] = read(notCreated);
				expect(names).toEqual(all);
				expect(notCreated.count).toBe(before.length + withdrawn.length);
				expect(rows.slice(before.length)).toEqual(
					own.map((cells) => [...cells, 'discountEnded', message]),
				);
			}),
		);
	});

	it('takes rows of another table by the names of its columns', () => {
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const fewer = rowsOf(['code', 'reason', 'one'], safe, []);
				fewer.append(rowsOf(columns, plain, rows));
				const expected = rows.map(({ code, one }) => [code, '', one]);
				expect(read(fewer)).toEqual([['code', 'reason', 'one'], ...expected]);
			}),
		);
	});

	it('returns many of them, repeatedly', () => {
		const created = rowsOf(
			columns,
			plain,
			Array.from({ length: 5000 }, (_, at) => ({ one: `"${at}\r\n"`, two: ',\n', code: at })),
		);
		const both = rowsOf([...columns, 'reason'], plain, []);
		for (const reason of ['a', 'b\n"']) both.append(created, { reason });
		const rows = read(both);
		expect(rows).toHaveLength(10_001);
		expect(rows[5000]).toEqual(['"4999\r\n"', ',\n', '4999', 'a']);
		expect(rows[10_000]).toEqual(['"4999\r\n"', ',\n', '4999', 'b\n"']);
	});
});
