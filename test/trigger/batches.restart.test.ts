import type { IDataObject } from 'n8n-workflow';
import { countRequests, createDiscount } from '../support/storeClient';
import { appData, finishJobs, plant } from './listening';
import { announceBatches, batchListener, listenForBatches, useRestStore } from './listeningBatches';

const emulator = useRestStore();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const start = async (...codes: string[]) => {
	announceBatches(emulator, discountId, codes);
	finishJobs();
};

describe('after a restart', () => {
	it('the baseline still applies, although n8n saved nothing', async () => {
		await start('EARLY');
		const trigger = await listenForBatches(emulator);
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
	});

	it('a batch that was completed while n8n was down is returned, and none is returned twice', async () => {
		const trigger = await listenForBatches(emulator);
		for (const code of ['ONE', 'TWO', 'THREE']) {
			await start(code);
			trigger.restart();
			expect(await trigger.pollCodes()).toEqual([code]);
			trigger.restart();
			expect(await trigger.poll()).toBeNull();
		}
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});

	it.each(['{}', '{"version":99}', 'null'])(
		'a baseline in the store damaged to %s is restored from the static data',
		async (damaged) => {
			await start('EARLY');
			const trigger = await listenForBatches(emulator);
			await start('DUE');
			plant(emulator, appData(emulator, 'listener_')[0]?.key ?? '', damaged);
			expect(await trigger.pollCodes()).toEqual(['DUE']);
			expect(await trigger.poll()).toBeNull();
		},
	);

	it.each([
		['of a later version', { version: 2, installationId: 'x', states: {} }],
		['without states', { version: 1, installationId: 'x' }],
		['that is no object', ['x']],
	])('stored progress of batches is ignored if it is one %s', async (_, progress) => {
		const trigger = await listenForBatches(emulator);
		await start('ONE');
		trigger.restart({ global: { 'shopifyDiscountTrigger:1:progress': progress } });
		expect(await trigger.pollCodes()).toEqual(['ONE']);
	});

	it('stored progress of batches is used only if it is complete', async () => {
		const trigger = await listenForBatches(emulator);
		emulator.settings({ jobSecondsPerCode: 3600 });
		announceBatches(emulator, discountId, ['RUNNING']);
		const [{ key, value } = { key: '', value: '' }] = appData(emulator, 'job_');
		const { bulkCreationId: id } = JSON.parse(value) as { bulkCreationId: string };
		const { id: installationId } = emulator.state.installations.of('token:shpat_test');
		const whole = {
			id,
			createdAt: '',
			done: true,
			codesCount: 1,
			importedCount: 1,
			failedCount: 0,
		};
		const broken = [
			{ ...whole, done: 'yes' },
			{ ...whole, codesCount: '1' },
			{ ...whole, id: 7 },
			{ codes: [{ code: 7 }] },
			7,
		];
		const own = `gid://shopify/AppInstallation/${String(installationId)}`;
		const remember = (state: unknown, installation = own) => {
			const progress = {
				version: 1,
				installationId: installation,
				states: { [key]: state },
			} as IDataObject;
			trigger.restart({ global: { 'shopifyDiscountTrigger:1:progress': progress } });
		};
		for (const state of broken) {
			remember(state);
			expect(await trigger.poll()).toBeNull();
		}
		remember(whole, 'gid://shopify/AppInstallation/1');
		expect(await trigger.poll()).toBeNull();
		expect(countRequests(emulator, 'restGetBatch')).toBe(broken.length + 1);
		expect(countRequests(emulator, 'restListBatchCodes')).toBe(0);
		remember(whole);
		await trigger.poll();
		expect(countRequests(emulator, 'restListBatchCodes')).toBe(1);
	});
});

describe('several listeners', () => {
	it('each get each batch once, with their own baselines, across restarts', async () => {
		const first = await listenForBatches(emulator, {}, { workflowId: 'a' });
		await start('BETWEEN');
		const second = await listenForBatches(emulator, {}, { workflowId: 'b' });
		const third = await listenForBatches(emulator, {}, { workflowId: 'b', extra: { id: '2' } });
		await start('ALL');
		expect(await first.pollCodes()).toEqual(['BETWEEN', 'ALL']);
		for (const trigger of [second, third]) expect(await trigger.pollCodes()).toEqual(['ALL']);
		for (const trigger of [first, second, third]) {
			trigger.restart();
			expect(await trigger.poll()).toBeNull();
		}
	});

	it('polls that overlap return each batch once', async () => {
		const trigger = await listenForBatches(emulator);
		await start('ONE', 'TWO');
		const returned = await Promise.all([trigger.pollCodes(), trigger.pollCodes()]);
		expect(returned.flat()).toEqual(['ONE', 'TWO']);
		expect(countRequests(emulator, 'restListBatchCodes')).toBe(2);
	});
});

describe('a poll that fails', () => {
	it.each(['restGetBatch', 'restListBatchCodes', 'restGetPriceRule', 'getAppData'])(
		'at %s throws and has no effect',
		async (operation) => {
			const trigger = await listenForBatches(emulator);
			await start('ONE');
			const before = trigger.memory();
			emulator.faults([{ operation, fault: '503', when: 'before' }]);
			const { message } = await trigger.pollToError();
			expect(message).toBe('Shopify is not available at the moment');
			expect(trigger.memory()).toEqual(before);
			emulator.faults([]);
			expect(await trigger.pollCodes()).toEqual(['ONE']);
			expect(await trigger.poll()).toBeNull();
		},
	);

	it('as the first one does not block publishing, and the baseline follows', async () => {
		await start('EARLY');
		const trigger = batchListener(emulator);
		emulator.faults([{ operation: 'restListPriceRules', fault: '503', when: 'before' }]);
		expect(await trigger.poll()).toBeNull();
		emulator.faults([]);
		expect(await trigger.poll()).toBeNull();
		await start('LATE');
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});
});
