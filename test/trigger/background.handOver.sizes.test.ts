import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { place, poll, run } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { appData } from './listening';

const emulator = useEmulator();

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
