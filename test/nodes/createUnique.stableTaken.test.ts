import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { byId, codeNode, customers } from '../support/codeNodes';
import { run } from '../support/engine';
import { countRequests, createDiscount } from '../support/storeClient';
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

const numberOf = (gid: string) => gid.slice(gid.lastIndexOf('/') + 1);

/** Gives codes to another discount, so they are taken. */
const take = (codes: unknown[], owner: string) => {
	const rival = emulator.state.discounts.get(Number(numberOf(owner)));
	if (!rival) throw new Error(`There is no ${owner}`);
	for (const code of codes) emulator.state.codes.add(rival, String(code), Date.now());
};

describe('a code that another discount has', () => {
	it('is replaced by one that the key keeps, even if the first one becomes free', async () => {
		const rival = await createDiscount(emulator.url, 'RIVAL');
		// Creates the code to learn it, then moves it to the other discount.
		const items = customers(3);
		const wanted = codesByEmail((await run(createUnique(), { items })).outputs[0]);
		const state = emulator.state;
		const discount = state.discounts.get(Number(numberOf(discountId)));
		if (!discount) throw new Error('There is no discount');
		state.codes.removeAll(discount);
		take([wanted.get('customer1@example.com')], rival);

		const second = codesByEmail((await run(createUnique(), { items })).outputs[0]);
		expect(second.get('customer0@example.com')).toBe(wanted.get('customer0@example.com'));
		expect(second.get('customer1@example.com')).not.toBe(wanted.get('customer1@example.com'));
		expect(second.size).toBe(3);

		state.deleteDiscount(Number(numberOf(rival)));
		const third = codesByEmail((await run(createUnique(), { items })).outputs[0]);
		expect(third).toEqual(second);
		expect(discount.codes).toHaveLength(3);
	});
});

it('a code of another discount does not belong to the key, even if found by a lookup', async () => {
	const rival = await createDiscount(emulator.url, 'RIVAL');
	const before = await codeOf('anna@example.com');
	const { state } = emulator;
	const discount = state.discounts.get(Number(numberOf(discountId)));
	if (!discount) throw new Error('There is no discount');
	state.codes.removeAll(discount);
	take([before], rival);
	// Too many to list for one code.
	take(
		Array.from({ length: 600 }, (_, index) => `OTHER-${index}`),
		discountId,
	);

	const code = await codeOf('anna@example.com');
	expect(countRequests(emulator, 'getExistingCodes')).toBe(0);
	expect(code).not.toBe(before);
	expect(discount.codes.map((one) => one.code)).toContain(code);
});

describe('existing codes', () => {
	it('are listed page by page if that is cheaper', async () => {
		await run(createUnique(), { items: customers(300) });
		expect(countRequests(emulator, 'getExistingCodes')).toBe(0);
		const before = countRequests(emulator, 'findDiscountOfCode');
		await run(createUnique(), { items: customers(300) });
		expect(countRequests(emulator, 'getExistingCodes')).toBe(2);
		expect(countRequests(emulator, 'findDiscountOfCode')).toBe(before);
	});

	it('are looked up one by one if few of many are needed', async () => {
		await run(createUnique(), { items: customers(600) });
		const before = countRequests(emulator, 'findDiscountOfCode');
		const { outputs } = await run(createUnique(), { items: customers(2) });
		expect(outputs[0]).toHaveLength(2);
		expect(countRequests(emulator, 'findDiscountOfCode')).toBe(before + 2);
		expect(countRequests(emulator, 'getExistingCodes')).toBe(0);
	});

	it('are returned with their IDs on request', async () => {
		const items = customers(2);
		const parameters = { options: { includeIds: true } };
		const ids = async () =>
			(await run(createUnique(parameters), { items })).outputs[0]?.map(
				({ json }) => json.redeemCodeId,
			);
		const first = await ids();
		expect(first?.every((id) => String(id).startsWith('gid://shopify/DiscountRedeemCode/'))).toBe(
			true,
		);
		expect(await ids()).toEqual(first);
	});
});
