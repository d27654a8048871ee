import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { leastForms } from '../support/discountForms';
import { place, run, runToError } from '../support/engine';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	virtualTime.onSleep();
});

const customers = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ email: `customer${index}@example.com` }));

const createUnique = (parameters: INodeParameters = {}, extra = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'createUnique',
			discountFrom: 'new',
			kind: 'basic',
			title: 'Welcome',
			percentage: 15,
			...parameters,
		},
		extra,
	});

const keyed = { stableKey: '={{ $json.email }}' };

const discounts = () => [...emulator.state.discounts.values()];
const onlyDiscount = () => {
	const [discount, ...others] = discounts();
	if (!discount || others.length > 0) throw new Error(`There are ${others.length + 1} discounts`);
	return discount;
};
const allCodes = () => onlyDiscount().codes.map(({ code }) => code);
const codesOf = (output: Array<{ json: IDataObject }> = []) =>
	output.map(({ json }) => String(json.code));

describe.each([
	['random codes', {}],
	['codes of keys', keyed],
])('a discount and its codes in one step: %s', (_, more) => {
	it.each([1, 2, 251])('creates exactly N codes, including the first: %i', async (count) => {
		const items = customers(count);
		const { outputs } = await run(createUnique(more), { items });
		expect(codesOf(outputs[0]).sort()).toEqual(allCodes().sort());
		expect(outputs[0]?.map(({ json }) => json.email).sort()).toEqual(
			items.map(({ email }) => email).sort(),
		);
		expect(outputs[1]).toEqual([]);
	});

	it.each(['basic', 'bxgy', 'freeShipping', 'app'])('can be of any kind: %s', async (kind) => {
		const form = leastForms(emulator)[kind] as INodeParameters;
		const { outputs } = await run(createUnique({ ...form, ...more, kind }), {
			items: customers(3),
		});
		expect(codesOf(outputs[0]).sort()).toEqual(allCodes().sort());
		expect(onlyDiscount().title).toBe('Welcome');
	});

	it('a later run adds to the same discount, keeps its settings and says so', async () => {
		await run(createUnique(more), { items: customers(3) });
		const { outputs, hints } = await run(createUnique({ ...more, percentage: 20 }), {
			items: customers(5),
		});
		expect(outputs[0]).toHaveLength(5);
		expect(allCodes()).toHaveLength(more === keyed ? 5 : 8);
		expect(hints.map(({ message }) => message)).toContain(
			"The discount 'Welcome' was created by an earlier run; its settings were left unchanged.",
		);
	});

	it('finds it again after someone renames it in the store', async () => {
		await run(createUnique(more), { items: customers(1) });
		onlyDiscount().title = 'Renamed';
		await run(createUnique(more), { items: customers(2) });
		expect(discounts()).toHaveLength(1);
	});

	it('recreates it if it was deleted', async () => {
		await run(createUnique(more), { items: customers(2) });
		emulator.state.deleteDiscount(onlyDiscount().id);
		const { outputs } = await run(createUnique(more), { items: customers(2) });
		expect(codesOf(outputs[0]).sort()).toEqual(allCodes().sort());
	});

	it('concurrent runs create one discount, and all get their codes', async () => {
		const runs = await Promise.all(
			[0, 1, 2].map(async () => await run(createUnique(more), { items: customers(20) })),
		);
		for (const { outputs } of runs) expect(outputs[0]).toHaveLength(20);
		const given = runs.flatMap(({ outputs }) => codesOf(outputs[0]));
		expect(new Set(given).size).toBe(more === keyed ? 20 : 60);
		expect([...new Set(given)].sort()).toEqual(allCodes().sort());
	});

	it('replaces a first code that another discount has just got', async () => {
		const rival = await createDiscount(emulator.url, 'RIVAL');
		const store = emulator.state;
		const { find } = store.codes;
		let tries = 0;
		store.codes.find = (code) => {
			const found = find.call(store.codes, code);
			const owner = store.discounts.get(Number(rival.replace(/\D+/g, '')));
			// The first lookup of a first code finds it taken.
			if (found || !owner || tries++ > 0) return found;
			store.codes.add(owner, code, Date.now());
			return find.call(store.codes, code);
		};
		const { outputs } = await run(createUnique(more), { items: customers(3) });
		store.codes.find = find;
		const made = discounts().find(({ title }) => title === 'Welcome');
		expect(codesOf(outputs[0]).sort()).toEqual(made?.codes.map(({ code }) => code).sort());
	});
});

it('creates a discount for each title', async () => {
	const items = [{ group: 'A' }, { group: 'B' }, { group: 'A' }];
	const { outputs } = await run(createUnique({ title: '={{ "Group " + $json.group }}' }), {
		items,
	});
	expect(outputs[0]).toHaveLength(3);
	expect(discounts().map(({ title, codes }) => [title, codes.length])).toEqual([
		['Group A', 2],
		['Group B', 1],
	]);
});

it('returns the codes of one title even if Shopify refuses another', async () => {
	const items = [{ title: 'Fine' }, { title: 'T'.repeat(256) }];
	const { outputs, hints } = await run(createUnique({ title: '={{ $json.title }}' }), { items });
	expect(outputs[0]).toHaveLength(1);
	expect(outputs[1]).toMatchObject([
		{
			json: { reason: 'notSent', message: expect.stringContaining("refused 'Title'") },
			pairedItem: { item: 1 },
		},
	]);
	expect(hints.length).toBeGreaterThan(0);
});

it.each([
	[{ title: '' }, "'Title' is empty"],
	[{ percentage: 0 }, "'Percentage' must be a number above 0"],
	[{ additionalInput: '[]' }, "'Additional Input (JSON)' must be a JSON object"],
	[{ endsAt: '2020-01-01' }, "'Ends At' is in the past"],
	[{ startsAt: '2031-01-01', endsAt: '2030-01-01' }, "Shopify refused 'Ends At'"],
	[{ codeFormat: 'custom', pattern: '#' }, 'The codes are too short'],
])('a refused request names the field: %j', async (parameters, message) => {
	const error = await runToError(createUnique(parameters), { items: customers(2) });
	expect(error.message).toContain(message);
	expect(error.description).toMatch(
		/Nothing was (created|created or changed|changed)\.|No discount and no code was created\./,
	);
	expect(discounts()).toEqual([]);
});

it('adds no codes to a discount of an earlier run that has ended', async () => {
	await run(createUnique(keyed), { items: customers(1) });
	onlyDiscount().endsAt = Date.now() - 1000;
	const error = await runToError(createUnique(keyed), { items: customers(2) });
	expect(error.message).toBe("The discount 'Welcome' has ended, so its codes do not work");
	expect(allCodes()).toHaveLength(1);
});

describe('if the workflow continues on failure', () => {
	const goesOn = { onError: 'continueRegularOutput' } as const;

	it('items without a code are never returned as Created, whatever the failure', async () => {
		for (const parameters of [{ title: '' }, { percentage: 0 }, { endsAt: '2020-01-01' }]) {
			const { outputs } = await run(createUnique(parameters, goesOn), { items: customers(2) });
			expect(outputs[0]).toEqual([]);
			expect(outputs[1]).toMatchObject([
				{ json: { email: 'customer0@example.com' }, pairedItem: { item: 0 } },
				{ json: { email: 'customer1@example.com' }, pairedItem: { item: 1 } },
			]);
			expect(outputs[1]?.[0]?.json.message).toContain("'");
		}
	});

	it('a cancelled run still ends', async () => {
		const controller = new AbortController();
		emulator.settings({ jobSecondsPerCode: 10 });
		virtualTime.onSleep(() => controller.abort());
		const error = await runToError(createUnique({}, goesOn), {
			items: customers(2),
			signal: controller.signal,
		});
		expect(error.message).toBe('Creating codes was cancelled');
	});
});

it('counts the days until its end in the time zone of the store', async () => {
	await run(createUnique({ expiresInDays: 14 }), { items: customers(1) });
	expect(countRequests(emulator, 'getShopTimeZone')).toBe(1);
	const days = ((onlyDiscount().endsAt ?? 0) - Date.now()) / 86_400_000;
	expect(days).toBeGreaterThan(13.9);
	expect(days).toBeLessThan(15.1);
});
