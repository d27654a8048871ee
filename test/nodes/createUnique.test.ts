import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { byId, codeNode, customers } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { countRequests, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const createUnique = (parameters: INodeParameters = {}, extra = {}) =>
	codeNode(emulator, 'createUnique', { discountId: byId(discountId), ...parameters }, extra);

const codesOf = (output: Array<{ json: IDataObject }> = []) =>
	output.map(({ json }) => String(json.code));

describe('one code per input item', () => {
	it('is returned with the data and the link of its item, and works', async () => {
		const items = customers(3);
		const { outputs } = await run(createUnique({ prefix: 'WELCOME-' }), { items });
		expect(outputs[0]).toEqual(
			items.map((json, item) => ({
				json: expect.objectContaining({
					...json,
					code: expect.stringMatching(/^WELCOME-[25-9B-Z]{5}-[25-9B-Z]{5}$/),
					discountId,
					bulkCreationId: expect.stringMatching(/DiscountRedeemCodeBulkCreation\/\d+$/),
				}),
				pairedItem: { item },
			})),
		);
		expect(outputs[1]).toEqual([]);
		expect(liveCodes(emulator, discountId)).toEqual(codesOf(outputs[0]));
	});

	it('creates any number, in jobs of 250', async () => {
		const { outputs } = await run(createUnique(), { items: customers(601) });
		expect(new Set(codesOf(outputs[0])).size).toBe(601);
		expect(emulator.state.creationJobs.map(({ codes }) => codes.length)).toEqual([250, 250, 101]);
	});

	it('uses the prefix and suffix of each item', async () => {
		const items = [{ name: 'ANNA' }, { name: 'BERT' }];
		const parameters = {
			prefix: '={{ $json.name }}-',
			options: { suffix: '={{ "-" + $itemIndex }}' },
		};
		const { outputs } = await run(createUnique(parameters), { items });
		const [anna, bert] = codesOf(outputs[0]);
		expect(anna).toMatch(/^ANNA-.{11}-0$/);
		expect(bert).toMatch(/^BERT-.{11}-1$/);
	});

	it('adds to the discount of each item', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const items = [{ discount: discountId }, { discount: other }, { discount: discountId }];
		const parameters = { discountId: { __rl: true, mode: 'id', value: '={{ $json.discount }}' } };
		const { outputs } = await run(createUnique(parameters), { items });
		expect(outputs[0]?.map(({ json }) => json.discountId).sort()).toEqual(
			[discountId, discountId, other].sort(),
		);
		expect(liveCodes(emulator, other)).toHaveLength(1);
	});

	it('reads no codes if the counts prove that all work', async () => {
		await run(createUnique(), { items: customers(300) });
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(0);
	});

	it('reads the IDs of codes on request', async () => {
		const { outputs } = await run(createUnique({ options: { includeIds: true } }), {
			items: customers(2),
		});
		for (const { json } of outputs[0] ?? []) {
			expect(json.redeemCodeId).toMatch(/^gid:\/\/shopify\/DiscountRedeemCode\/\d+$/);
		}
	});

	it('skips an item whose prefix is invalid, and says why', async () => {
		const items = [{ prefix: 'A-' }, { prefix: 'B\nB-' }, { prefix: 'C'.repeat(250) }];
		const { outputs } = await run(createUnique({ prefix: '={{ $json.prefix }}' }), { items });
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[1]).toMatchObject([
			{
				json: {
					reason: 'invalid',
					message: expect.stringContaining("'Prefix' cannot be used") as string,
				},
				pairedItem: { item: 1 },
			},
			{
				json: {
					reason: 'invalid',
					message: expect.stringContaining('the code has 261 characters') as string,
				},
				pairedItem: { item: 2 },
			},
		]);
	});
});

describe('other numbers of codes', () => {
	it('several per item, each with the data and the link of its item', async () => {
		const { outputs } = await run(
			createUnique({ howMany: 'perItem', codesPerItem: '={{ $json.wants }}' }),
			{ items: [{ wants: 2 }, { wants: 3 }] },
		);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 0, 1, 1, 1].map((item) => ({ item })),
		);
		expect(new Set(codesOf(outputs[0])).size).toBe(5);
	});

	it('a total number, regardless of the items', async () => {
		const { outputs } = await run(createUnique({ howMany: 'inAll', codesInAll: 300 }), {
			items: [{ campaign: 'spring' }, { campaign: 'autumn' }],
		});
		expect(new Set(codesOf(outputs[0])).size).toBe(300);
		expect(outputs[0]?.[299]?.json).not.toHaveProperty('campaign');
		expect(outputs[0]?.[299]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
		expect(liveCodes(emulator, discountId)).toHaveLength(300);
	});

	it.each([0, -1, 1.5, 'many', '', 10_000_001])('refuses %j codes', async (codesInAll) => {
		const error = await runToError(createUnique({ howMany: 'inAll', codesInAll }));
		expect(error.message).toMatch(
			/^'Number of Codes' must be a whole number from 1 to 10,000,000, not /,
		);
		expect(emulator.state.creationJobs).toEqual([]);
	});
});

describe('a run that ends early', () => {
	it('returns the codes that work, and every other item with the reason', async () => {
		emulator.settings({ jobSecondsPerCode: 1 });
		const { outputs, hints } = await run(createUnique({ options: { waitMinutes: 5 } }), {
			items: customers(600),
		});
		expect(outputs[0]).toHaveLength(250);
		const reasons = outputs[1]?.map(({ json }) => json.reason);
		expect(reasons).toEqual([
			...Array<string>(250).fill('notFinished'),
			...Array<string>(100).fill('notSent'),
		]);
		expect(outputs[1]?.[349]).toMatchObject({
			json: { email: 'customer599@example.com' },
			pairedItem: { item: 599 },
		});
		expect(hints.map(({ message }) => message).join()).toContain('The deadline passed');
	});

	it('counts the missing codes if they belong to no item', async () => {
		emulator.settings({ jobSecondsPerCode: 1 });
		const { outputs } = await run(
			createUnique({ howMany: 'inAll', codesInAll: 600, options: { waitMinutes: 5 } }),
		);
		expect(outputs[1]).toHaveLength(251);
		expect(outputs[1]?.at(-1)?.json).toMatchObject({
			code: null,
			discountId,
			reason: 'notSent',
			message: '100 codes were not sent: The deadline passed before all codes were done',
		});
	});

	it('says what was created if it is cancelled', async () => {
		const controller = new AbortController();
		virtualTime.onSleep(() => {
			if (emulator.state.creationJobs.length === 2) controller.abort();
		});
		const error = await runToError(createUnique(), {
			items: customers(600),
			signal: controller.signal,
		});
		expect(error.message).toBe('Creating codes was cancelled');
		expect(error.description).toMatch(
			/^2 jobs with 500 codes were started .* 250 codes were known/,
		);
	});
});

it('returns a large number of codes as a file', async () => {
	const { outputs } = await run(
		createUnique({ howMany: 'inAll', codesInAll: 1000, options: { returnAs: 'csv' } }),
	);
	const [file] = outputs[0] ?? [];
	const rows = Buffer.from(file?.binary?.data?.data ?? '', 'base64')
		.toString()
		.trim()
		.split('\r\n');
	expect(file?.json).toEqual({ codes: 1000 });
	expect(
		rows
			.slice(1)
			.map((row) => row.split(',')[0])
			.sort(),
	).toEqual(liveCodes(emulator, discountId).sort());
});
