import type { IDataObject } from 'n8n-workflow';
import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, finishJobs, listen } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	emulator.state.shop.primaryHost = 'shop.example';
	emulator.state.shop.ianaTimezone = 'Europe/Berlin';
	discountOf(emulator, discountId).endsAt = Date.parse('2099-12-31T22:59:59Z');
});

const listenWith = async (options: IDataObject = {}) =>
	await listen(emulator, { parameters: { options } as never });

describe('a code that the trigger returns', () => {
	it('comes with what its email needs', async () => {
		const trigger = await listenWith();
		announceJobs(emulator, discountId, ['10% OFF']);
		finishJobs();
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({
				email: '10% off@example.com',
				link: 'https://shop.example/discount/10%2525%2520OFF',
				discountTitle: 'BORN-WITH',
				startsAt: '2026-01-01T00:00:00Z',
				startsAtText: '1 January 2026, 01:00',
				endsAt: '2099-12-31T22:59:59Z',
				endsAtText: '31 December 2099, 23:59',
				existing: false,
			}),
		]);
		expect(countRequests(emulator, 'getStorefront')).toBe(1);
	});

	it('opens the page and has the parameters that the options name', async () => {
		const trigger = await listenWith({ redirectTo: '/pages/vip', utmParameters: 'utm_source=a' });
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		expect((await trigger.poll())?.[0]?.link).toBe(
			'https://shop.example/discount/ONE?redirect=%2Fpages%2Fvip&utm_source=a',
		);
	});

	it('comes although the domain cannot be read', async () => {
		const trigger = await listenWith();
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		emulator.faults([{ operation: 'getStorefront', fault: '500', when: 'before' }]);
		expect((await trigger.poll())?.[0]).toMatchObject({
			code: 'ONE',
			link: expect.stringMatching(/\/discount\/ONE$/) as string,
		});
	});

	it('has the same keys as one that does not work', async () => {
		const trigger = await listenWith({ includeNotCreated: true });
		announceJobs(emulator, discountId, ['FINE', 'BORN-WITH']);
		finishJobs();
		const rows = (await trigger.poll()) ?? [];
		expect(rows.map(({ status, link }) => [status, link === null])).toEqual([
			['created', false],
			['notCreated', true],
		]);
		expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(rows[1] ?? {}));
	});
});

it('asks nothing about the shop as long as there is nothing to return', async () => {
	const trigger = await listenWith();
	await trigger.poll();
	expect(countRequests(emulator, 'getStorefront')).toBe(0);
});

it('refuses a link that would leave the store', async () => {
	const trigger = await listenWith();
	trigger.change({ parameters: { options: { redirectTo: '//elsewhere.example' } } });
	const { message } = await trigger.pollToError();
	expect(message).toMatch(/^'Redirect To' must be a path of the store/);
});
