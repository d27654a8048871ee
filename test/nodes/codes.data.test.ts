import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { byId, codeNode, customers, fieldOf } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { plantListener } from '../support/plantListener';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const node = (operation: 'addMany' | 'createUnique', parameters = {}) =>
	codeNode(emulator, operation, { discountId: byId(discountId), ...parameters });

const fileOf = ([output]: INodeExecutionData[][]) =>
	Buffer.from(output?.[0]?.binary?.data?.data ?? '', 'base64').toString();

const csv = (options: IDataObject = {}) => ({ options: { returnAs: 'csv', ...options } });

const pairs = (output: INodeExecutionData[] = []) => output.map(({ pairedItem }) => pairedItem);

const all = [{ item: 0 }, { item: 1 }, { item: 2 }];

describe('a code without an item', () => {
	const inAll = { howMany: 'inAll', codesInAll: 3 };
	const list = { codesFrom: 'list', codes: 'A1, B1, C1' };

	it.each([
		['createUnique', inAll],
		['addMany', list],
	] as const)(
		'carries no data of any item and is paired with all of them: %s',
		async (one, more) => {
			const { outputs } = await run(node(one, more), { items: customers(3) });
			expect(outputs[0]).toHaveLength(3);
			expect(fieldOf('email', outputs[0])).toEqual([undefined, undefined, undefined]);
			expect(pairs(outputs[0])).toEqual([all, all, all]);
		},
	);

	it.each([
		['createUnique', inAll],
		['addMany', list],
	] as const)('has empty columns in a CSV file: %s', async (one, more) => {
		const { outputs } = await run(node(one, { ...more, ...csv() }), { items: customers(3) });
		const [names, ...rows] = fileOf(outputs).trim().split('\r\n');
		expect(names).toMatch(/^email,code,/);
		expect(rows).toHaveLength(3);
		for (const row of rows) expect(row).toMatch(/^,[^,]+,https:/);
	});

	it('is returned even if it was not created', async () => {
		const { outputs } = await run(node('addMany', { ...list, codes: 'A1\nBORN-WITH' }), {
			items: customers(3),
		});
		expect(outputs[1]).toEqual([
			{
				json: expect.objectContaining({ code: 'BORN-WITH', reason: 'alreadyOnDiscount' }) as object,
				pairedItem: all,
			},
		]);
	});

	it('is handed over without data', async () => {
		plantListener(emulator);
		const more = { ...inAll, run: 'inBackground', announceFields: 'email' };
		const { outputs } = await run(node('createUnique', more), { items: customers(3) });
		expect(pairs(outputs[0])).toEqual([all]);
		const data = emulator.state.installations.list().flatMap(({ metafields }) => metafields);
		expect(JSON.stringify(data)).not.toContain('customer0@example.com');
	});

	it('causes a warning if several items share one list', async () => {
		const { hints } = await run(node('addMany', list), { items: customers(3) });
		expect(hints[0]).toMatchObject({
			type: 'warning',
			message: expect.stringContaining("'Codes From' to 'Input Items'") as string,
		});
	});

	it('does not come from a list that differs per item', async () => {
		const items = customers(2).map((one, at) => ({ ...one, own: [`A${at}`, `B${at}`] }));
		const more = { codesFrom: 'list', codes: '={{ $json.own }}' };
		const { outputs, hints } = await run(node('addMany', more), { items });
		expect(outputs[0]?.map(({ json }) => [json.email, json.code])).toEqual([
			['customer0@example.com', 'A0'],
			['customer0@example.com', 'B0'],
			['customer1@example.com', 'A1'],
			['customer1@example.com', 'B1'],
		]);
		expect(hints).toEqual([]);
	});
});

describe('fields of the items that a parameter names', () => {
	const forTrigger = (announceFields: unknown) => ({
		run: 'inBackground',
		announceFields: announceFields as string,
	});

	it.each([
		['Data for the Trigger', (names: string) => forTrigger(names)],
		['CSV Columns', (names: string) => csv({ csvColumns: names })],
	])('are refused before sending if no item has them: %s', async (label, more) => {
		for (const operation of ['createUnique', 'addMany'] as const) {
			const error = await runToError(node(operation, more('Email, firstName')), {
				items: customers(2),
			});
			expect(error.message).toBe(`'${label}' names the field 'Email', which no input item has`);
			expect(error.description).toContain("Did you mean 'email'?");
			expect(error.description).toContain('Nothing was sent');
		}
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});

	it('cause a warning with the number of items that lack them', async () => {
		plantListener(emulator);
		const items = [...customers(2), { name: 'Bert' }];
		const { hints } = await run(node('createUnique', forTrigger('email, name')), { items });
		const said = hints.filter(({ type }) => type === 'warning').map(({ message }) => message);
		expect(said).toEqual([
			"'Data for the Trigger': 1 of 3 items have no field 'email'; it stays empty for them.",
			"'Data for the Trigger': 2 of 3 items have no field 'name'; it stays empty for them.",
		]);
	});

	it('can be paths, names with a dot and lists of any form', async () => {
		const items = [{ address: { city: 'Bern' }, 'a.b': 1, tags: [{ t: 'x' }] }];
		const options = { csvColumns: '["address.city", "a.b", "tags[0].t"]' };
		const { outputs } = await run(node('createUnique', csv(options)), { items });
		expect(fileOf(outputs)).toMatch(/^address\.city,a\.b,tags\[0\]\.t,code,.*\r\nBern,1,x,/);
	});

	it('are named with their invisible characters', async () => {
		const items = [{ '\uFEFFcode': 'A1' }];
		const error = await runToError(node('addMany', {}), { items });
		expect(error.message).toContain("'Code' is empty for this item");
		expect(error.message).toContain('[U+FEFF]code');
		const other = await runToError(node('createUnique', forTrigger('code2')), { items });
		expect(other.description).toContain('[U+FEFF]code');
	});

	it('never read inherited properties', async () => {
		const error = await runToError(node('createUnique', forTrigger('constructor')), {
			items: customers(1),
		});
		expect(error.message).toContain("names the field 'constructor'");
	});
});

describe('results of an earlier node', () => {
	const before = {
		email: 'anna@example.com',
		reason: 'taken',
		message: 'Another discount has it',
		takenBy: 'gid://shopify/DiscountCodeNode/1',
		existing: true,
		redeemCodeId: 'gid://shopify/DiscountRedeemCode/1',
		deliveryId: '1:A',
		batchId: 'b',
	};

	it.each(['createUnique', 'addMany'] as const)('are left out: %s', async (operation) => {
		const items = [{ ...before, code: 'SECOND-TRY' }];
		const { outputs } = await run(node(operation), { items });
		const { json = {} } = outputs[0]?.[0] ?? {};
		expect(json).toMatchObject({ email: 'anna@example.com', existing: false });
		for (const key of Object.keys(before).filter((one) => !(one in { email: 0, existing: 0 }))) {
			expect(json).not.toHaveProperty(key);
		}
		const { outputs: files } = await run(node(operation, csv()), {
			items: [{ ...before, code: 'THIRD-TRY' }],
		});
		expect(fileOf(files)).toMatch(/^email,code,link,[a-zA-Z,]*,discountId,bulkCreationId\r\n/);
	});

	it('are left out if nothing was created', async () => {
		const items = [{ ...before, code: 'BORN-WITH' }];
		const { outputs } = await run(node('addMany'), { items });
		expect(outputs[1]?.[0]?.json).toMatchObject({
			reason: 'alreadyOnDiscount',
			takenBy: null,
		});
		expect(outputs[1]?.[0]?.json).not.toHaveProperty('existing');
	});

	it('do not include the fields of a customer list', async () => {
		const items = [{ email: 'a@b.c', status: 'vip', message: 'Hello' }];
		const { outputs } = await run(node('createUnique'), { items });
		expect(outputs[0]?.[0]?.json).toMatchObject({ status: 'vip', message: 'Hello' });
	});
});
