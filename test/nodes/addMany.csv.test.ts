import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, run } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const addMany = async (items: IDataObject[], options: IDataObject = {}, more: IDataObject = {}) =>
	await run(
		place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'redeemCode',
				operation: 'addMany',
				discountId: { __rl: true, mode: 'id', value: discountId },
				options: { returnAs: 'csv', ...options },
				...more,
			},
		}),
		{ items },
	);

const textOf = (item?: INodeExecutionData, field = 'data') =>
	Buffer.from(item?.binary?.[field]?.data ?? '', 'base64').toString();

const linesOf = (item?: INodeExecutionData) => textOf(item).split('\r\n');

it('returns one file with a row per code and the data of its item', async () => {
	const items = [
		{ email: 'anna@example.com', code: 'A' },
		{ email: 'bert@example.com', code: 'B', city: 'Bern' },
	];
	const { outputs } = await addMany(items);
	const [file, ...others] = outputs[0] ?? [];
	expect(others).toEqual([]);
	expect(file).toMatchObject({
		json: { codes: 2 },
		pairedItem: [{ item: 0 }, { item: 1 }],
		binary: { data: { fileName: 'codes.csv', mimeType: 'text/csv' } },
	});
	const [job] = emulator.state.creationJobs;
	const jobId = `gid://shopify/DiscountRedeemCodeBulkCreation/${job?.id}`;
	const rowOf = (data: string, code: string) =>
		`${data},${code},https://emulated-store.myshopify.com/discount/${code},BORN-WITH,2026-01-01T00:00:00Z,"1 January 2026, 00:00",,,false,${discountId},${jobId}`;
	expect(textOf(file)).toBe(
		[
			'email,city,code,link,discountTitle,startsAt,startsAtText,endsAt,endsAtText,existing,discountId,bulkCreationId',
			rowOf('anna@example.com,', 'A'),
			rowOf('bert@example.com,Bern', 'B'),
			'',
		].join('\r\n'),
	);
	expect(outputs[1]).toEqual([]);
});

it('returns codes that were not created in a separate file, with the reasons', async () => {
	const { outputs } = await addMany([{ code: 'A' }, { code: 'a' }, { code: 'BORN-WITH' }]);
	const [file] = outputs[1] ?? [];
	expect(file?.json).toEqual({ codes: 2 });
	expect(file?.binary?.data?.fileName).toBe('not-created.csv');
	const [header, duplicate, there] = linesOf(file);
	expect(header).toBe('code,reason,message,takenBy,discountId,bulkCreationId');
	expect(duplicate).toBe(
		`a,duplicate,Same code as item 1; upper and lower case count as the same,,${discountId},`,
	);
	expect(there).toMatch(/^BORN-WITH,alreadyOnDiscount,The discount had this code before,,gid:/);
});

it('quotes values that would break a row', async () => {
	const items = [{ code: 'A', note: 'says "hi", twice\nand more', tags: ['x', 'y'], none: null }];
	const { outputs } = await addMany(items, { csvColumns: 'note, tags, none' });
	expect(textOf(outputs[0]?.[0])).toContain(
		'\r\n"says ""hi"", twice\nand more","[""x"",""y""]",,A,https',
	);
});

it('has only the selected columns, in order, and the file in the selected field', async () => {
	const items = [{ email: 'anna@example.com', code: 'A', city: 'Bern' }];
	const { outputs } = await addMany(items, { csvColumns: 'city', fileField: 'codes' });
	expect(textOf(outputs[0]?.[0], 'codes')).toMatch(/^city,code,link,[a-zA-Z,]*\r\nBern,A,/);
});

it('has a column of code IDs on request', async () => {
	const { outputs } = await addMany([{ code: 'A' }], { includeIds: true });
	const [header, row] = linesOf(outputs[0]?.[0]);
	expect(header).toMatch(/^code,link,.*,discountId,bulkCreationId,redeemCodeId$/);
	expect(row).toMatch(/,gid:\/\/shopify\/DiscountRedeemCode\/\d+$/);
});

const bytesOf = (item?: INodeExecutionData) =>
	Buffer.from(item?.binary?.data?.data ?? '', 'base64');

it('starts both files with a byte order mark for Excel, only on request', async () => {
	const items = [{ code: 'A' }, { code: 'BORN-WITH' }];
	const marked = await addMany(items, { csvForExcel: true });
	for (const [file] of marked.outputs) {
		expect([...bytesOf(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytesOf(file).subarray(3).toString()).toMatch(/^code,(link|reason),/);
	}
	const { outputs } = await addMany([{ code: 'B' }, { code: 'BORN-WITH' }]);
	for (const [file] of outputs) expect(bytesOf(file).toString()).toMatch(/^code,(link|reason),/);
});

describe('a cell that a spreadsheet would run', () => {
	const items = [
		{ '=head': '=1+1', phone: '+49 (170) 123-45', number: -5, code: '-CODE' },
		{ '=head': '@SUM(1)', phone: '+A1', number: 3.14, code: '=CODE' },
	];

	it('starts with a quote, even in the header; numbers, phone numbers and codes stay', async () => {
		const { outputs } = await addMany(items);
		const [header, ...rows] = linesOf(outputs[0]?.[0]);
		expect(header).toMatch(/^'=head,phone,number,code,/);
		expect(rows[0]).toMatch(/^'=1\+1,\+49 \(170\) 123-45,-5,-CODE,/);
		expect(rows[1]).toMatch(/^'@SUM\(1\),'\+A1,3\.14,=CODE,/);
	});

	it('stays as it is on request', async () => {
		const { outputs } = await addMany(items, { csvKeepFormulas: true });
		const [header, ...rows] = linesOf(outputs[0]?.[0]);
		expect(header).toMatch(/^=head,phone,number,code,/);
		expect(rows[1]).toMatch(/^@SUM\(1\),\+A1,3\.14,=CODE,/);
	});

	it('starts with a quote in the file of codes that were not created, too', async () => {
		const { outputs } = await addMany([{ '=head': '=1+1', code: 'BORN-WITH' }]);
		const [header, row] = linesOf(outputs[1]?.[0]);
		expect(header).toMatch(/^'=head,/);
		expect(row).toMatch(/^'=1\+1,BORN-WITH,/);
	});
});
