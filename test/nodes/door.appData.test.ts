import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { locator } from '../support/discountForms';
import { place, run } from '../support/engine';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

it("the ID of the app's installation is read once for all jobs of a run", async () => {
	const id = await createDiscount(emulator.url, 'BORN-WITH');
	const placed = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'addMany',
			discountId: locator(id),
			run: 'startJobs',
			announceFields: 'code',
		},
	});
	const items = Array.from({ length: 600 }, (_, at) => ({ code: `CODE-${at}` }));
	const { outputs } = await run(placed, { items });
	expect(outputs[0]).toHaveLength(3);
	expect(countRequests(emulator, 'setAppData')).toBe(6);
	expect(countRequests(emulator, 'getAppInstallation')).toBe(1);
	await run(placed, { items: [{ code: 'ANOTHER' }] });
	expect(countRequests(emulator, 'getAppInstallation')).toBe(2);
});
