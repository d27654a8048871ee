import fc from 'fast-check';
import { startClockedShoplazzaEmulator, type ClockedShoplazzaEmulator } from '../emulator/clocked';
import { LeakyBuckets } from '../emulator/buckets';
import { defaultSettings } from '../emulator';
import { api, expectRefusal } from '../emulator/rawClient';

const TOKENS = ['app-one', 'app-two', 'app-three', 'app-four', 'app-five'];

let emulator: ClockedShoplazzaEmulator;
beforeAll(async () => {
	emulator = await startClockedShoplazzaEmulator({ tokens: TOKENS });
});
afterEach(() => emulator.reset());
afterAll(async () => await emulator.close());

const ask = async (token = 'app-one') => await api(emulator.url, 'price_rules/count', { token });

/** Sends requests and counts those that are not refused with 429. */
async function served(count: number, token?: string): Promise<number> {
	let good = 0;
	for (let i = 0; i < count; i++) if ((await ask(token)).status !== 429) good += 1;
	return good;
}

describe('the bucket of an app', () => {
	it('takes 40 requests at once and 2 more each second', async () => {
		expect(await served(45)).toBe(40);
		emulator.pass(0.49);
		expect(await served(1)).toBe(0);
		emulator.pass(0.01);
		expect(await served(2)).toBe(1);
		emulator.pass(3);
		expect(await served(10)).toBe(6);
		emulator.pass(3600);
		expect(await served(45)).toBe(40);
	});

	it('is its own: another app is served', async () => {
		expect(await served(41)).toBe(40);
		expect(await served(1, 'app-two')).toBe(1);
	});

	it('refuses with 429, and a refused batch makes nothing', async () => {
		await served(40);
		expectRefusal(await ask(), 429);
		const json = { discount_codes: [{ code: 'A' }] };
		expectRefusal(
			await api(emulator.url, 'price_rules/x/discount_codes/batch', { token: 'app-one', json }),
			429,
		);
		expect(emulator.state.codes.size).toBe(4);
		expect(emulator.requests().at(-1)).toMatchObject({ throttled: true, status: 429 });
	});
});

describe('the bucket of the store', () => {
	it('takes 80 requests of all apps at once and 20 more each second', async () => {
		expect([await served(40), await served(40, 'app-two')]).toEqual([40, 40]);
		expect(await served(1, 'app-three')).toBe(0);
		emulator.pass(1);
		expect(await served(25, 'app-three')).toBe(20);
		expect(await served(1)).toBe(0);
	});

	it('is not filled by requests that the bucket of an app refuses', async () => {
		expect(await served(100)).toBe(40);
		expect(await served(40, 'app-two')).toBe(40);
	});

	it('refuses without filling the bucket of the app', async () => {
		await served(40);
		await served(40, 'app-two');
		await served(30, 'app-three');
		emulator.pass(10);
		expect(await served(41, 'app-three')).toBe(40);
	});
});

describe('limits', () => {
	it('can be set, and what leaked before leaked by the old rate', async () => {
		emulator.settings({ appBucketSize: 3, appLeakRate: 1 });
		expect(await served(5)).toBe(3);
		emulator.pass(1);
		emulator.settings({ appLeakRate: 100 });
		expect(await served(5)).toBe(1);
		emulator.settings({ appBucketSize: 40, storeBucketSize: 2, storeLeakRate: 1 });
		emulator.pass(10);
		expect(await served(5)).toBe(2);
	});

	it('can be switched off', async () => {
		emulator.settings({ enforceLimits: false });
		expect(await served(100)).toBe(100);
	});

	it('are not touched by a wrong token, and are by a path that does not exist', async () => {
		for (let i = 0; i < 50; i++) await ask('wrong');
		for (let i = 0; i < 10; i++) await api(emulator.url, 'none', { token: 'app-one' });
		expect(await served(40)).toBe(30);
	});

	it('show in the request log', async () => {
		await ask();
		await ask();
		expect(emulator.requests().at(-1)?.room).toEqual({ app: 38, store: 78 });
	});
});

describe('Retry-After', () => {
	it.each([
		[undefined, null],
		['untilRoom', '3'],
		[7, '7'],
		['Fri, 20 Nov 2026 12:00:09 GMT', 'Fri, 20 Nov 2026 12:00:09 GMT'],
	] as const)('set to %j is sent as %j', async (retryAfter, expected) => {
		emulator.settings({ appBucketSize: 1, appLeakRate: 0.4 });
		if (retryAfter !== undefined) emulator.settings({ retryAfter });
		const good = await ask();
		const refused = await ask();
		expect([good.status, good.headers.get('retry-after')]).toEqual([200, null]);
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expected]);
	});

	it('counts the seconds after which a request is served, by the slower bucket', async () => {
		emulator.settings({ storeBucketSize: 1, storeLeakRate: 0.1, retryAfter: 'untilRoom' });
		await ask();
		expect((await ask()).headers.get('retry-after')).toBe('10');
		emulator.pass(9);
		expect(await served(1)).toBe(0);
		emulator.pass(1);
		expect(await served(1)).toBe(1);
	});
});

describe('two leaky buckets', () => {
	it('never let more through than their size and their rate allow', () => {
		const { appBucketSize, appLeakRate, storeBucketSize, storeLeakRate } = defaultSettings;
		const requests = fc.array(
			fc.record({ app: fc.constantFrom(...TOKENS), after: fc.nat({ max: 40 }) }),
			{ minLength: 100, maxLength: 400 },
		);
		fc.assert(
			fc.property(requests, (list) => {
				const buckets = new LeakyBuckets();
				const passed = new Map<string, number>();
				let now = 0;
				for (const { app, after } of list) {
					now += after;
					if (buckets.add(app, now, defaultSettings) > 0) continue;
					passed.set(app, (passed.get(app) ?? 0) + 1);
				}
				const seconds = now / 1000 + 1e-6;
				const counts = [...passed.values()];
				const all = counts.reduce((sum, count) => sum + count, 0);
				expect(Math.max(...counts)).toBeLessThanOrEqual(appBucketSize + seconds * appLeakRate);
				expect(all).toBeLessThanOrEqual(storeBucketSize + seconds * storeLeakRate);
			}),
		);
	});
});
