import fc from 'fast-check';
import { sleep } from 'n8n-workflow';
import { MAX_REQUESTS_AT_ONCE } from '../../../nodes/shared/http/limits';
import { DeadlinePassed } from '../../../nodes/shared/http/turnQueue';
import { pacerOf } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/pacing';
import type { Pacer } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/pacing';
import { LeakyBuckets } from '../emulator/buckets';
import { defaultSettings } from '../emulator';

beforeAll(() => virtualTime.freeze());

let stores = 0;

/** Returns the pacing of apps of a store that no test has used before, and Shoplazza's own account of it. */
function newStore(...apps: string[]) {
	const origin = `store ${stores++}`;
	const buckets = new LeakyBuckets();
	return {
		pacers: apps.map((app) => pacerOf({ origin, key: app })),
		/** Receives a request; false if it is answered with 429. */
		receive: (app: string) => buckets.add(app, Date.now(), defaultSettings) === 0,
	};
}

const turns = async (count: number) => {
	for (let turn = 0; turn < count; turn++) await sleep(0);
};

/** Fills the bucket of an app, so that each further request waits. */
async function fill(pacer: Pacer) {
	for (let request = 0; request < 40; request++) {
		await pacer.acquire();
		pacer.release();
	}
}

it('lets no request be answered with 429, of several apps at once and however long the ways', async () => {
	const apps = ['one', 'two', 'three'];
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.record({
					app: fc.constantFrom(0, 0, 1, 2),
					pauseMs: fc.constantFrom(0, 0, 0, 40, 900),
					thereMs: fc.constantFrom(0, 1, 30, 400, 2500),
					backMs: fc.constantFrom(0, 20, 1000),
				}),
				{ minLength: 60, maxLength: 200, size: 'max' },
			),
			async (requests) => {
				const store = newStore(...apps);
				let refused = 0;
				await virtualTime.together([
					async () =>
						void (await Promise.all(
							requests.map(async ({ app, pauseMs, thereMs, backMs }) => {
								const pacer = store.pacers[app];
								if (!pacer) throw new Error('There is no such app');
								await sleep(pauseMs);
								await pacer.acquire();
								await sleep(thereMs);
								if (!store.receive(apps[app] ?? '')) refused++;
								await sleep(backMs);
								pacer.release();
							}),
						)),
				]);
				expect(refused).toBe(0);
			},
		),
		{ numRuns: 40 },
	);
});

it('goes as fast as the bucket of the app leaks once it is full', async () => {
	const { pacers, receive } = newStore('one');
	const [pacer] = pacers;
	const start = Date.now();
	for (let request = 0; request < 300; request++) {
		await pacer?.acquire();
		expect(receive('one')).toBe(true);
		pacer?.release();
	}
	const least = ((300 - 40) / 2) * 1000;
	expect((Date.now() - start) / least).toBeLessThan(1.02);
});

it('lets the apps of a store share the bucket of the store', async () => {
	const { pacers } = newStore('one', 'two', 'three');
	const [one, two, three] = pacers as [Pacer, Pacer, Pacer];
	await fill(one);
	await fill(two);
	const start = Date.now();
	await three.acquire();
	expect(Date.now() - start).toBeGreaterThanOrEqual(49);
});

it('has no more than some requests under way at once', async () => {
	const [pacer] = newStore('one').pacers as [Pacer];
	let sent = 0;
	for (let request = 0; request < 30; request++) void pacer.acquire().then(() => sent++);
	await turns(5);
	expect(sent).toBe(MAX_REQUESTS_AT_ONCE);
	pacer.release();
	await turns(5);
	expect(sent).toBe(MAX_REQUESTS_AT_ONCE + 1);
});

it('waits after a 429 as long as it says, for all requests of the app', async () => {
	const [pacer] = newStore('one').pacers as [Pacer];
	await pacer.acquire();
	pacer.recordThrottle(7000);
	pacer.release();
	const start = Date.now();
	await Promise.all([pacer.acquire(), pacer.acquire()]);
	expect(Date.now() - start).toBeGreaterThanOrEqual(7000);
});

it('counts the bucket as full after a 429 that says nothing', async () => {
	const [pacer] = newStore('one').pacers as [Pacer];
	await pacer.acquire();
	pacer.recordThrottle();
	pacer.release();
	const start = Date.now();
	await pacer.acquire();
	expect(Date.now() - start).toBeGreaterThanOrEqual(500);
});

describe('a request that waits', () => {
	it('ends at its deadline, and those behind it come to their turn', async () => {
		const [pacer] = newStore('one').pacers as [Pacer];
		await fill(pacer);
		const start = Date.now();
		const first = pacer.acquire(undefined, start + 100);
		const second = pacer.acquire();
		await expect(first).rejects.toThrow(DeadlinePassed);
		expect(Date.now() - start).toBeLessThan(400);
		await second;
	});

	it('ends at its deadline while an answer is waited for that does not come', async () => {
		const [pacer] = newStore('one').pacers as [Pacer];
		for (let request = 0; request < MAX_REQUESTS_AT_ONCE; request++) await pacer.acquire();
		const waiting = pacer.acquire(undefined, Date.now() + 20);
		virtualTime.skip(20);
		await expect(waiting).rejects.toThrow(DeadlinePassed);
	});

	it('ends when it is cancelled, and leaves its place to those behind it', async () => {
		const [pacer] = newStore('one').pacers as [Pacer];
		await fill(pacer);
		const controller = new AbortController();
		const first = pacer.acquire(controller.signal);
		const second = pacer.acquire();
		controller.abort();
		await expect(first).rejects.toThrow();
		await second;
		await expect(pacer.acquire(controller.signal)).rejects.toThrow();
	});
});
