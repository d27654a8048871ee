import fc from 'fast-check';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { byId, codeNode, customers } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { adminGraphql, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const createUnique = (parameters: INodeParameters = {}, discount = discountId) =>
	codeNode(emulator, 'createUnique', {
		discountId: byId(discount),
		stableKey: '={{ $json.email }}',
		...parameters,
	});

type Output = Array<{ json: IDataObject }> | undefined;

const codesByEmail = (output: Output) =>
	new Map((output ?? []).map(({ json }) => [json.email, json.code]));

const codeOf = async (email: string) => {
	const { outputs } = await run(createUnique(), { items: [{ email }] });
	return outputs[0]?.[0]?.json.code;
};

const appData = async (key: string) => {
	const data = await adminGraphql(
		emulator.url,
		'query ($key: String!) { currentAppInstallation { metafield(namespace: "n8n_discounts_codes", key: $key) { value } } }',
		{ key },
	);
	const { metafield } = data.currentAppInstallation as { metafield: { value: string } | null };
	return metafield?.value;
};

describe('the same key', () => {
	it('gets the same code in a second run, which starts no job', async () => {
		const items = customers(300);
		const first = await run(createUnique(), { items });
		const jobs = emulator.state.creationJobs.length;
		const second = await run(createUnique(), { items });
		expect(first.outputs[0]?.every(({ json }) => json.existing === false)).toBe(true);
		expect(second.outputs[0]?.every(({ json }) => json.existing === true)).toBe(true);
		expect(codesByEmail(second.outputs[0])).toEqual(codesByEmail(first.outputs[0]));
		expect(emulator.state.creationJobs).toHaveLength(jobs);
		expect(liveCodes(emulator, discountId)).toHaveLength(300);
	});

	it('gets the same code for any other keys and any order', async () => {
		const first = codesByEmail((await run(createUnique(), { items: customers(20) })).outputs[0]);
		const items = [...customers(30, 10)].reverse();
		const second = codesByEmail((await run(createUnique(), { items })).outputs[0]);
		expect(second.size).toBe(30);
		for (const { email } of customers(10, 10)) expect(second.get(email)).toBe(first.get(email));
		expect(liveCodes(emulator, discountId)).toHaveLength(40);
	});

	it('gets another code on another discount', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const items = customers(1);
		const [one] = (await run(createUnique(), { items })).outputs[0] ?? [];
		const [two] = (await run(createUnique({}, other), { items })).outputs[0] ?? [];
		expect(one?.json.code).not.toBe(two?.json.code);
	});

	it('on two items gets one code, which both items return', async () => {
		const items = [
			{ email: 'anna@example.com', row: 1 },
			{ email: 'bert@example.com', row: 2 },
			{ email: ' Anna@Example.com', row: 3 },
		];
		const { outputs } = await run(createUnique(), { items });
		const rows = outputs[0] ?? [];
		const code = (row: number) => rows.find(({ json }) => json.row === row)?.json.code;
		expect(rows.map(({ pairedItem }) => pairedItem).sort()).toHaveLength(3);
		expect(code(3)).toBe(code(1));
		expect(code(2)).not.toBe(code(1));
		expect(liveCodes(emulator, discountId)).toHaveLength(2);
	});

	it('gets several codes on request, and the same ones again', async () => {
		const parameters = { howMany: 'perItem', codesPerItem: 3 };
		const codes = async (more = {}) =>
			(
				await run(createUnique({ ...parameters, ...more }), { items: customers(2) })
			).outputs[0]?.map(({ json }) => json.code);
		const first = await codes();
		expect(new Set(first).size).toBe(6);
		expect((await codes())?.sort()).toEqual(first?.sort());
		expect(await codes({ codesPerItem: 4 })).toEqual(expect.arrayContaining(first ?? []));
		expect(liveCodes(emulator, discountId)).toHaveLength(8);
	});

	it('gets the same code on any machine, because the secret is in the store', async () => {
		const before = await codeOf('anna@example.com');
		jest.resetModules();
		expect(await codeOf('anna@example.com')).toBe(before);
	});

	it('is Not Created if it is empty, without stopping the other items', async () => {
		const { outputs } = await run(createUnique(), {
			items: [{ email: '' }, { email: 'bert@example.com' }, { name: 'no email' }],
		});
		expect(outputs[0]).toHaveLength(1);
		expect(
			outputs[1]?.map(({ json, pairedItem }) => [json.reason, json.message, pairedItem]),
		).toEqual([0, 2].map((item) => ['invalid', "'Stable Key' is empty for this item", { item }]));
	});
});

it('a key typed as plain text is refused if it would give all items the same code', async () => {
	const error = await runToError(createUnique({ stableKey: 'email' }), { items: customers(2) });
	expect(error.message).toContain("'Stable Key' is 'email' for all 2 items");
	const { outputs } = await run(createUnique({ stableKey: 'email' }), { items: customers(1) });
	expect(outputs[0]).toHaveLength(1);
});

describe('two concurrent runs', () => {
	it('agree on every code, including the first', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 }),
				async (starts) => {
					emulator.reset();
					discountId = await createDiscount(emulator.url, 'BORN-WITH');
					const lists = starts.map((from) => customers(20, from));
					const results = await Promise.all(
						lists.map(async (items) => await run(createUnique(), { items })),
					);
					const codes = new Map<unknown, unknown>();
					results.forEach(({ outputs }, at) => {
						expect(outputs[0]).toHaveLength(lists[at]?.length ?? 0);
						for (const [email, code] of codesByEmail(outputs[0])) {
							expect(codes.get(email) ?? code).toBe(code);
							codes.set(email, code);
						}
					});
					expect(liveCodes(emulator, discountId).sort()).toEqual([...codes.values()].sort());
				},
			),
			{ numRuns: 15 },
		);
	});

	it('use the same secret, whichever writes it first', async () => {
		await Promise.all([
			codeOf('anna@example.com'),
			codeOf('bert@example.com'),
			codeOf('c@example.com'),
		]);
		const written = emulator
			.requests()
			.filter(({ operation, errors }) => operation === 'setAppData' && errors.length === 0);
		const secrets = written.filter(({ variables }) =>
			JSON.stringify(variables).includes('"secret"'),
		);
		expect(secrets).toHaveLength(1);
	});
});

describe('the secret behind the codes', () => {
	it('never appears in an output, hint, message or error', async () => {
		const seen: unknown[] = [await run(createUnique(), { items: customers(3) })];
		emulator.faults([{ operation: '*', fault: '500', when: 'before' }]);
		seen.push(await runToError(createUnique(), { items: customers(3) }));
		emulator.faults([]);
		const { secret } = JSON.parse((await appData('secret')) ?? '{}') as { secret: string };
		expect(Buffer.from(secret, 'base64')).toHaveLength(32);
		expect(JSON.stringify(seen)).not.toContain(secret);
	});

	it('is not replaced if it is unreadable: everyone would get another code', async () => {
		await codeOf('anna@example.com');
		const data = await adminGraphql(emulator.url, '{ currentAppInstallation { id } }');
		const { id: ownerId } = data.currentAppInstallation as { id: string };
		await adminGraphql(
			emulator.url,
			'mutation ($metafields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $metafields) { userErrors { message } } }',
			{
				metafields: [
					{
						ownerId,
						namespace: 'n8n_discounts_codes',
						key: 'secret',
						type: 'json',
						value: '{"secret":"x"}',
					},
				],
			},
		);
		const error = await runToError(createUnique(), { items: customers(1) });
		expect(error.message).toBe(
			'The secret from which codes with stable keys are derived cannot be read',
		);
		expect(error.description).toContain('Nothing was created.');
		expect(await appData('secret')).toBe('{"secret":"x"}');
	});

	it.each([
		[{ prefix: 'NEW-' }, "'Prefix' was ''"],
		[{ codeFormat: 'characters12' }, "'Code Format' was '#####-#####'"],
		[{ options: { suffix: '-X' } }, "'Suffix' was ''"],
		[
			{ codeFormat: 'custom', pattern: '#####-#####', alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
			"'Alphabet' was '256789BCDFGHJKMNPQRSTVWXZ'",
		],
	])('locks the code format of the discount: %j', async (parameters, difference) => {
		await run(createUnique(), { items: customers(2) });
		const error = await runToError(createUnique(parameters), { items: customers(2) });
		expect(error.message).toBe('The codes of this discount were made in another format');
		expect(error.description).toContain(difference);
		expect(liveCodes(emulator, discountId)).toHaveLength(2);
	});

	it('requires codes long enough for all future keys', async () => {
		const parameters = { codeFormat: 'custom', pattern: '#########', alphabet: '0123456789' };
		const error = await runToError(createUnique(parameters), { items: customers(1500) });
		expect(error.message).toBe('The codes are too short');
		expect(error.description).toContain('so that no two keys share one');
	});
});
