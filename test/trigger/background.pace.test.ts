import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { place, poll, run } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { appData, MINUTE } from './listening';

const emulator = useEmulator();

/** Polls at each full minute until the run is complete; returns how long that takes, in ms. */
async function pollUntilComplete(budgetMs?: number): Promise<number> {
	const trigger = place(new ShopifyDiscountTrigger(), { shop: emulator.url });
	await poll(trigger, { budgetMs });
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	const action = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'createUnique',
			discountId: { __rl: true, mode: 'id', value: discountId },
			howMany: 'inAll',
			codesInAll: JOBS * 250,
			run: 'inBackground',
		},
	});
	await run(action);
	const record = () => {
		const [field] = appData(emulator, 'run_');
		const { state } = JSON.parse(field?.value ?? '') as { state: string };
		return { state, updatedAt: field?.updatedAt ?? 0 };
	};
	let start: number | undefined;
	for (let polls = 0; record().state === 'open' && polls < 200; polls++) {
		virtualTime.skip(MINUTE - (Date.now() % MINUTE));
		start ??= Date.now();
		await poll(trigger, { budgetMs });
	}
	return record().updatedAt - (start ?? 0);
}

const JOBS = 8;

// A durable scheduler ends a poll after 45 s, so that more of each minute passes without one.
it.each([
	{ jobSeconds: 28, budgetMs: undefined, ratio: 1.15 },
	{ jobSeconds: 2, budgetMs: undefined, ratio: 1.3 },
	{ jobSeconds: 28, budgetMs: 45_000, ratio: 1.15 },
])(
	'at a poll a minute, jobs of $jobSeconds s take at most $ratio of their time (budget of $budgetMs ms)',
	async ({ jobSeconds, budgetMs, ratio }) => {
		emulator.settings({ jobSeconds: [jobSeconds] });
		const tookMs = await pollUntilComplete(budgetMs);
		expect(tookMs / (JOBS * jobSeconds * 1000)).toBeLessThanOrEqual(ratio);
		expect(tookMs).toBeGreaterThan(JOBS * jobSeconds * 1000 * 0.9);
	},
);

it.each([
	{ count: 10_000, seconds: 15 },
	{ count: 100_000, seconds: 180 },
])('$count recipients are handed over within $seconds s at 100 points a second', async (given) => {
	emulator.settings({ restoreRate: 100, bucketSize: 100 });
	const trigger = place(new ShopifyDiscountTrigger(), { shop: emulator.url });
	await poll(trigger);
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	const items = Array.from({ length: given.count }, (_, at) => ({
		email: `customer${at}@example.com`,
		firstName: `Name ${at}`,
	}));
	const start = Date.now();
	const { outputs } = await run(
		place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'redeemCode',
				operation: 'createUnique',
				discountId: { __rl: true, mode: 'id', value: discountId },
				run: 'inBackground',
				announceFields: 'email, firstName',
			},
		}),
		{ items },
	);
	expect(Date.now() - start).toBeLessThan(given.seconds * 1000);
	expect(outputs[0]).toMatchObject([{ json: { codesCount: given.count } }]);
	expect(appData(emulator, 'job_')).toHaveLength(given.count / 250);
});
