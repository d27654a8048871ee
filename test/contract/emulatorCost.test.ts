import { BULK_ADD, basicInput, CREATE, READ_JOB } from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

const shop = '{ shop { name } }';

async function costOf(query: string, variables = {}) {
	const { extensions } = await connectOfficialClient(emulator).request(query, { variables });
	return extensions?.cost;
}

describe('query cost', () => {
	it('is 10 for a mutation, 1 for an object and nothing for scalars', async () => {
		expect(await costOf(CREATE, { input: basicInput('A') })).toMatchObject({
			requestedQueryCost: 10,
			actualQueryCost: 10,
		});
		expect(await costOf(shop)).toMatchObject({ requestedQueryCost: 1, actualQueryCost: 1 });
	});

	// Recorded on 2026-04: 15 and 24 for first: 10, of which pages that were not full gave some back.
	it.each([
		[10, 15],
		[250, 36],
	])('of a page of %i codes of a job is %i points', async (first, points) => {
		const query = READ_JOB.replace('first: 250', `first: ${first}`);
		const cost = await costOf(query, { id: 'gid://shopify/DiscountRedeemCodeBulkCreation/0' });
		expect(cost).toMatchObject({ requestedQueryCost: points, actualQueryCost: 1 });
	});

	it('above 1000 is refused and costs nothing', async () => {
		const fields = Array.from({ length: 101 }, (_, i) => `n${i}: discountNodesCount { count }`);
		const { errors } = await connectOfficialClient(emulator).request(`{ ${fields.join(' ')} }`);
		expect(errors?.graphQLErrors?.[0]?.extensions).toMatchObject({
			code: 'MAX_COST_EXCEEDED',
			cost: 1010,
			maxCost: 1000,
		});
		expect((await costOf(shop))?.throttleStatus?.currentlyAvailable).toBe(1999);
	});
});

describe('throttling', () => {
	it('answers THROTTLED without executing when the bucket is too low, and restores with time', async () => {
		emulator.settings({ bucketSize: 15, restoreRate: 2 });
		const client = connectOfficialClient(emulator);
		await client.request(CREATE, { variables: { input: basicInput('A') } });
		const { data, errors, extensions } = await client.request(CREATE, {
			variables: { input: basicInput('B') },
		});
		expect(data).toBeUndefined();
		expect(errors?.graphQLErrors).toMatchObject([
			{ message: 'Throttled', extensions: { code: 'THROTTLED' } },
		]);
		expect(extensions?.cost).toEqual({
			requestedQueryCost: 10,
			actualQueryCost: null,
			throttleStatus: { maximumAvailable: 15, currentlyAvailable: 5, restoreRate: 2 },
		});
		expect(emulator.state.discounts.size).toBe(1);
		expect(emulator.requests().map((request) => request.throttled)).toEqual([false, true]);

		emulator.pass(2.5);
		const again = await client.request(CREATE, { variables: { input: basicInput('B') } });
		expect(again.errors).toBeUndefined();
	});

	it('can come with status 429', async () => {
		emulator.settings({ bucketSize: 0, throttledStatus: 429 });
		const { errors } = await connectOfficialClient(emulator).request(shop, { retries: 0 });
		expect(errors?.networkStatusCode).toBe(429);
	});

	it('counts each app by itself', async () => {
		emulator.settings({ bucketSize: 10, restoreRate: 0 });
		const variables = { input: basicInput('A') };
		await connectOfficialClient(emulator, { token: 'shpat_one' }).request(CREATE, { variables });
		const { extensions } = await connectOfficialClient(emulator, { token: 'shpat_two' }).request(
			shop,
		);
		expect(extensions?.cost?.throttleStatus?.currentlyAvailable).toBe(9);
	});

	it('reserves what was requested and gives back what was not used', async () => {
		const codes = [{ code: 'A' }];
		const cost = await costOf(BULK_ADD, { discountId: 'gid://shopify/DiscountCodeNode/0', codes });
		expect(cost).toMatchObject({ requestedQueryCost: 45, actualQueryCost: 10 });
		expect(cost?.throttleStatus?.currentlyAvailable).toBe(1990);
	});
});
