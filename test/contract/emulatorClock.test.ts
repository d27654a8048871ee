import { BULK_ADD, basicInput, CREATE, READ_JOB } from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';
import { graphqlUrl } from '../support/adminApi';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
const client = connectOfficialClient(emulator);

const HOUR = 3_600_000;
const READ = `query Read($id: ID!) {
	discountNode(id: $id) { discount { ... on DiscountCodeBasic { status createdAt updatedAt } } }
}`;

async function create(more = {}): Promise<string> {
	const { data } = await client.request(CREATE, { variables: { input: basicInput('A', more) } });
	return data?.discountCodeBasicCreate.codeDiscountNode.id;
}

async function add(discountId: string, codes: string[]): Promise<string> {
	const variables = { discountId, codes: codes.map((code) => ({ code })) };
	const { data } = await client.request(BULK_ADD, { variables });
	return data?.discountRedeemCodeBulkAdd.bulkCreation.id;
}

async function job(id: string) {
	const { data } = await client.request(READ_JOB, { variables: { id } });
	return data?.discountRedeemCodeBulkCreation;
}

async function available(): Promise<number> {
	const { extensions } = await client.request('{ shop { name } }');
	return extensions?.['cost']?.throttleStatus?.currentlyAvailable ?? Number.NaN;
}

describe("the store's clock", () => {
	it('sets dates, status and the Date header apart from the clock of the caller', async () => {
		emulator.settings({ clockOffsetMs: HOUR });
		const id = await create({ endsAt: '2026-11-20T12:30:00Z' });
		const { data } = await client.request(READ, { variables: { id } });
		expect(data?.discountNode.discount).toEqual({
			status: 'EXPIRED',
			createdAt: '2026-11-20T13:00:00Z',
			updatedAt: '2026-11-20T13:00:00Z',
		});
		const response = await fetch(`${emulator.url}/__emulator/requests`);
		expect(response.headers.get('date')).toBe('Fri, 20 Nov 2026 13:00:00 GMT');
	});

	it('changes nothing about how long things take', async () => {
		const id = await create();
		const jobId = await add(id, ['B', 'C']);
		const before = await available();
		emulator.settings({ clockOffsetMs: HOUR });
		expect((await job(jobId)).done).toBe(false);
		expect(await available()).toBeLessThan(before);
		emulator.pass(1);
		expect((await job(jobId)).done).toBe(true);
		const later = await add(id, ['D']);
		expect((await job(later)).done).toBe(false);
		emulator.pass(1);
		expect((await job(later)).done).toBe(true);
	});
});

describe('a discount that is deleted while a job adds to it', () => {
	it('takes its codes along, and the job ends with failures', async () => {
		emulator.settings({ jobSecondsPerCode: 1 });
		const id = await create();
		const jobId = await add(id, ['B', 'C', 'D']);
		emulator.pass(1);
		expect(emulator.state.codes.find('B')).toBeDefined();
		await client.request(
			'mutation Delete($id: ID!) { discountCodeDelete(id: $id) { deletedCodeDiscountId } }',
			{ variables: { id } },
		);
		expect(emulator.state.codes.size).toBe(0);
		emulator.pass(2);
		const done = await job(jobId);
		expect(done).toMatchObject({ done: true, failedCount: 2 });
		expect(
			done.codes.nodes.map((node: { discountRedeemCode: unknown }) => node.discountRedeemCode),
		).toEqual([null, null, null]);
	});
});

describe('the version that answers', () => {
	it('can be another than the one asked for', async () => {
		emulator.settings({ answeringVersion: '2026-04' });
		const response = await fetch(graphqlUrl(emulator.url), {
			method: 'POST',
			headers: { 'X-Shopify-Access-Token': 'shpat_versions' },
			body: JSON.stringify({ query: '{ shop { name } }' }),
		});
		expect(response.headers.get('x-shopify-api-version')).toBe('2026-04');
	});
});

describe('what goes on at once', () => {
	it('is counted: requests under way and open connections', async () => {
		emulator.faults([{ operation: '*', fault: 'hang', when: 'before', occurrence: 1, times: 3 }]);
		const controller = new AbortController();
		const hanging = [1, 2, 3].map(
			async () =>
				await fetch(graphqlUrl(emulator.url), {
					method: 'POST',
					headers: { 'X-Shopify-Access-Token': 'shpat_traffic' },
					body: JSON.stringify({ query: '{ shop { name } }' }),
					signal: controller.signal,
				}).catch(() => undefined),
		);
		const state = async () =>
			(await (await fetch(`${emulator.url}/__emulator/state`)).json()) as {
				connections: { open: number; peak: number };
				requests: { underway: number; peak: number };
			};
		while ((await state()).requests.underway < 3);
		const { connections } = await state();
		expect(connections.open).toBeGreaterThanOrEqual(4);
		controller.abort();
		await Promise.all(hanging);
		while ((await state()).requests.underway > 0);
		expect(emulator.traffic().requests).toEqual({ underway: 0, peak: 3 });
		expect(emulator.traffic().connections.peak).toBeGreaterThanOrEqual(connections.open);
	});
});
