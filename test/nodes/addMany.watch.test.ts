import type { INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, run, runToError } from '../support/engine';
import { createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator({ settings: { jobSecondsPerCode: 0.1 } });
let discountId: string;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const addMany = (options: INodeParameters = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'addMany',
			discountId: { __rl: true, mode: 'id', value: discountId },
			options,
		},
	});

const items = Array.from({ length: 1000 }, (_, index) => ({ code: `CODE-${index}` }));

it('shows the user how many codes work and how long the rest will take', async () => {
	const { messages } = await run(addMany(), { items });
	expect(messages).toEqual([
		'250 of 1,000 codes work (25 %), about 1 minute left',
		'500 of 1,000 codes work (50 %), about 50 seconds left',
		'750 of 1,000 codes work (75 %), about 30 seconds left',
	]);
});

it('stops within seconds on cancellation, and says what was created', async () => {
	const controller = new AbortController();
	let cancelledAt = 0;
	virtualTime.onSleep(() => {
		if (liveCodes(emulator, discountId).length < 600) return;
		cancelledAt ||= Date.now();
		controller.abort();
	});
	const error = await runToError(addMany(), { items, signal: controller.signal });
	expect(Date.now() - cancelledAt).toBeLessThan(2000);
	expect(error.message).toBe('Adding codes was cancelled');
	expect(error.description).toMatch(
		/^3 jobs with 750 codes were started and continue in Shopify; 500 codes were known to work\..*Jobs: (gid:\S+\/\d+(, )?){3}\.$/,
	);
	expect(emulator.state.creationJobs).toHaveLength(3);
});

it('waits for half an hour plus half a second per code by default', async () => {
	emulator.settings({ jobSecondsPerCode: 3600 });
	const start = Date.now();
	const { outputs } = await run(addMany(), { items: items.slice(0, 100) });
	expect(outputs[1]?.map(({ json }) => json.reason)).toEqual(Array(100).fill('notFinished'));
	const minutes = (Date.now() - start) / 60_000;
	expect(minutes).toBeGreaterThan(30.8);
	expect(minutes).toBeLessThan(31.1);
});
