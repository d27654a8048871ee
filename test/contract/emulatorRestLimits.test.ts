import { sendRest } from '../emulator/restClient';
import { supportedVersions } from '../support/schemas';
import { createDiscount, discountOf } from '../support/storeClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

const count = async (options: { token?: string; version?: string } = {}) =>
	await sendRest(emulator.url, 'GET', 'price_rules/count.json', options);
const use = async (calls: number) => {
	for (let i = 0; i < calls; i++) await count();
};
const limitOf = ({ headers }: { headers: Headers }) => headers.get('x-shopify-shop-api-call-limit');

describe('the limit of calls', () => {
	it('is shown with each answer, and calls leak out of the bucket', async () => {
		expect(limitOf(await count())).toBe('1/40');
		expect(limitOf(await count())).toBe('2/40');
		emulator.pass(0.5);
		expect(limitOf(await count())).toBe('2/40');
		emulator.pass(60);
		expect(limitOf(await count())).toBe('1/40');
	});

	it('refuses what is beyond it, executes nothing of it and says when to come back', async () => {
		const { id } = discountOf(emulator, await createDiscount(emulator.url, 'FIRST'));
		const create = async () =>
			await sendRest(emulator.url, 'POST', `price_rules/${id}/discount_codes.json`, {
				body: { discount_code: { code: 'A' } },
			});
		await use(40);
		const refused = await create();
		expect(refused.status).toBe(429);
		expect(refused.headers.get('retry-after')).toBe('2.0');
		expect(limitOf(refused)).toBe('40/40');
		expect(refused.body).toEqual({
			errors:
				'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.',
		});
		expect(emulator.state.codes.size).toBe(1);
		expect(emulator.requests().at(-1)).toMatchObject({ status: 429, throttled: true });
		emulator.pass(0.5);
		expect((await create()).status).toBe(201);
	});

	it('is apart for each app, and apart from that of GraphQL', async () => {
		emulator.settings({ callBucketSize: 3, callsPerSecond: 1 });
		await use(3);
		expect((await count()).status).toBe(429);
		expect(limitOf(await count({ token: 'shpat_another_app' }))).toBe('1/3');
		await createDiscount(emulator.url, 'STILL-SERVED');
		expect(emulator.state.discounts.size).toBe(1);
	});

	it('is not enforced where no limit is', async () => {
		emulator.settings({ callBucketSize: 1, enforceThrottle: false });
		await use(3);
		const answer = await count();
		expect([answer.status, limitOf(answer)]).toEqual([200, '1/1']);
	});

	it('changes from now on when it is changed', async () => {
		await use(40);
		emulator.pass(5);
		emulator.settings({ callsPerSecond: 20 });
		expect(limitOf(await count())).toBe('31/40');
	});
});

describe('access', () => {
	it('without a token that is known is refused', async () => {
		const answer = await count({ token: 'unknown' });
		expect([answer.status, answer.body]).toEqual([
			401,
			{ errors: expect.stringContaining('[API] Invalid API key or access token') as string },
		]);
		expect(answer.headers.get('x-request-id')).toMatch(/./);
		expect(limitOf(answer)).toBeNull();
	});

	it.each([
		['GET', 'price_rules.json', 'read_price_rules'],
		['GET', 'price_rules/count.json', 'read_price_rules'],
		['GET', 'price_rules/1.json', 'read_price_rules'],
		['GET', 'price_rules/1/discount_codes.json', 'read_price_rules'],
		['GET', 'price_rules/1/discount_codes/1.json', 'read_price_rules'],
		['GET', 'discount_codes/lookup.json?code=A', 'read_price_rules'],
		['GET', 'discount_codes/count.json', 'read_price_rules'],
		['GET', 'price_rules/1/batch/1.json', 'read_price_rules'],
		['GET', 'price_rules/1/batch/1/discount_codes.json', 'read_price_rules'],
		['POST', 'price_rules/1/discount_codes.json', 'write_price_rules'],
		['PUT', 'price_rules/1/discount_codes/1.json', 'write_price_rules'],
		['DELETE', 'price_rules/1/discount_codes/1.json', 'write_price_rules'],
		['POST', 'price_rules/1/batch.json', 'write_price_rules'],
	])('to %s %s takes the scope %s', async (method, path, scope) => {
		const body = method === 'GET' ? undefined : {};
		const others = ['read_discounts', 'write_discounts'];
		emulator.settings({ scopes: scope === 'write_price_rules' ? ['read_price_rules'] : others });
		const refused = await sendRest(emulator.url, method, path, { body });
		expect([refused.status, refused.body]).toEqual([
			403,
			{ errors: `[API] This action requires merchant approval for ${scope} scope.` },
		]);
		for (const granted of new Set([scope, 'write_price_rules'])) {
			emulator.settings({ scopes: [granted] });
			expect((await sendRest(emulator.url, method, path, { body })).status).not.toBe(403);
		}
	});
});

describe('the version', () => {
	it.each([
		['2026-04', '2026-04'],
		[supportedVersions.at(-1), '2026-07'],
		['2020-01', supportedVersions[0]],
		['unstable', 'unstable'],
	])('%s is answered by %s', async (version, answering) => {
		const answer = await count({ version });
		expect(answer.status).toBe(200);
		expect(answer.headers.get('x-shopify-api-version')).toBe(answering);
	});

	it('that answers can be set', async () => {
		emulator.settings({ answeringVersion: '2025-01' });
		expect((await count()).headers.get('x-shopify-api-version')).toBe('2025-01');
	});
});
