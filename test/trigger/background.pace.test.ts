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

const JOBS = 6;

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
