import { CredentialStore } from '../support/credentialStore';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, appData, finishJobs, listen, Listening, plant } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

describe('after a restart', () => {
	it('the baseline still applies, although n8n saved nothing', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator);
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
	});

	it('a job that finished while n8n was down is returned', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['MEANWHILE']);
		finishJobs();
		trigger.restart();
		expect(await trigger.pollCodes()).toEqual(['MEANWHILE']);
	});

	it('nothing is returned twice', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONCE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
	});

	it('several deliveries are all remembered', async () => {
		const trigger = await listen(emulator);
		for (const code of ['ONE', 'TWO', 'THREE']) {
			announceJobs(emulator, discountId, [code]);
			finishJobs();
			expect(await trigger.pollCodes()).toEqual([code]);
			trigger.restart();
		}
		expect(await trigger.poll()).toBeNull();
	});
});

describe('lost static data', () => {
	it('after renaming the node does not repeat what was returned two polls ago', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONCE']);
		finishJobs();
		await trigger.poll();
		await trigger.poll();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['NEXT']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['NEXT']);
	});

	it.each([
		['of a later version', { version: 2, delivered: ['1'] }],
		['that lacks something', { version: 1, delivered: ['1'] }],
		['that is no object', { version: 1, delivered: null }],
	])('or %s is ignored', async (_, memory) => {
		const trigger = await listen(emulator);
		trigger.restart({ 'node:shopifyDiscountTrigger': memory });
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['NEXT']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['NEXT']);
		expect(await trigger.poll()).toBeNull();
	});

	it('is small: it names only announced jobs', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONCE']);
		finishJobs();
		await trigger.poll();
		const memory = {
			version: 1,
			node: 'shopifyDiscountTrigger',
			installationId: expect.stringContaining('AppInstallation'),
			filter: { watch: 'announced' },
			baseline: [],
			delivered: [appData(emulator, 'job_')[0]?.key],
		};
		expect(trigger.memory()).toEqual({
			'node:shopifyDiscountTrigger': memory,
			global: { 'shopifyDiscountTrigger:1': memory },
		});
	});
});

describe('a damaged baseline in the store', () => {
	it('is restored from the static data, and no job is dropped', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['DUE']);
		finishJobs();
		const [field] = appData(emulator, 'listener_');
		plant(emulator, field?.key ?? '', '{"version":99}');
		expect(await trigger.pollCodes()).toEqual(['DUE']);
		expect(await trigger.poll()).toBeNull();
		expect(appData(emulator, 'listener_')[0]?.value).toContain('"version":1');
	});
});

describe('a poll that fails', () => {
	it.each([
		'getAppData',
		'getBulkCreations',
		'getBulkCreationCodes',
		'getAnnouncement',
		'getDiscountStanding',
	])('at %s throws and has no effect', async (operation) => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		const before = trigger.memory();
		emulator.faults([{ operation, fault: '503', when: 'before' }]);
		const { message, cause } = await trigger.pollToError();
		expect(message).toBe('Shopify is not available at the moment');
		expect(cause).toBe('temporarily-unavailable');
		expect(trigger.memory()).toEqual(before);
		emulator.faults([]);
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		expect(await trigger.poll()).toBeNull();
	});

	it('in the middle of several jobs keeps them all for the next poll', async () => {
		const trigger = await listen(emulator);
		for (const code of ['ONE', 'TWO', 'THREE']) announceJobs(emulator, discountId, [code]);
		finishJobs();
		emulator.faults([
			{
				operation: 'getBulkCreationCodes',
				occurrence: 2,
				times: 1000,
				fault: 'reset',
				when: 'before',
			},
		]);
		await trigger.pollToError();
		emulator.faults([]);
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO', 'THREE']);
	});

	it('temporarily is retried', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		emulator.faults([{ operation: '*', occurrence: 1, times: 3, fault: '502', when: 'after' }]);
		expect(await trigger.pollCodes()).toEqual(['ONE']);
	});
});

describe('the first poll', () => {
	it('does not block publishing if Shopify is down, and the baseline follows', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = new Listening(emulator.url);
		emulator.faults([{ operation: '*', fault: '503', when: 'before' }]);
		expect(await trigger.poll()).toBeNull();
		expect(trigger.memory()).toEqual({ 'node:shopifyDiscountTrigger': {}, global: {} });
		emulator.faults([]);
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});

	it('throws if the baseline cannot be stored, and the next poll creates it', async () => {
		const trigger = new Listening(emulator.url);
		emulator.faults([{ operation: 'setAppData', fault: 'reset', when: 'before' }]);
		await trigger.pollToError();
		expect(appData(emulator, 'listener_')).toEqual([]);
		emulator.faults([]);
		expect(await trigger.poll()).toBeNull();
		expect(appData(emulator, 'listener_')).toHaveLength(1);
	});

	it('reports why a token is refused', async () => {
		const credentials = CredentialStore.withAccessToken(emulator.url, 'wrong');
		const trigger = new Listening(emulator.url, { credentials });
		const { message, cause } = await trigger.pollToError();
		expect(message).toBe('Shopify does not accept the access token');
		expect(cause).toBe('credential-invalid');
	});

	it('reports a missing scope', async () => {
		emulator.settings({ scopes: [] });
		const trigger = new Listening(emulator.url);
		const { message, description, cause } = await trigger.pollToError();
		expect(message).toBe('The app lacks the access scope read_discounts');
		expect(description).toContain('read_discounts');
		expect(cause).toBe('configuration-invalid');
		await expect(trigger.poll({ mode: 'manual' })).rejects.toThrow(message);
	});
});

describe('the first poll after a start of n8n', () => {
	/** Starts an n8n that has never polled, with what another one remembers. */
	async function start(workflowId: string) {
		const before = await listen(emulator);
		const trigger = new Listening(emulator.url, { workflowId });
		trigger.restart(before.memory());
		return trigger;
	}

	it.each(['503', 'reset', 'html', 'throttled'] as const)(
		'does not fail if the store answers with %s, since n8n would give the trigger up',
		async (fault) => {
			const trigger = await start(`started-${fault}`);
			announceJobs(emulator, discountId, ['ONE']);
			finishJobs();
			emulator.faults([{ operation: '*', times: 1000, fault, when: 'before' }]);
			const from = Date.now();
			expect(await trigger.pollNow()).toBeNull();
			expect(Date.now() - from).toBeLessThan(84_000);
			expect(await trigger.pollToError()).toBeDefined();
			emulator.faults([]);
			expect(await trigger.pollCodes()).toEqual(['ONE']);
		},
	);

	it('fails if the token is refused, which somebody has to know', async () => {
		const trigger = await start('started-refused');
		const credentials = CredentialStore.withAccessToken(emulator.url, 'wrong');
		trigger.change({ credentials });
		expect((await trigger.pollToError()).message).toBe('Shopify does not accept the access token');
	});
});

describe('polls that overlap', () => {
	it('return each job once', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONE', 'TWO']);
		finishJobs();
		const returned = await Promise.all([trigger.pollCodes(), trigger.pollCodes()]);
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(2);
		expect(returned.flat()).toEqual(['ONE', 'TWO']);
	});
});

describe('cleaning up', () => {
	it('does no harm if it fails', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		await trigger.poll();
		emulator.faults([{ operation: 'setAppData', fault: '503', when: 'before' }]);
		const before = countRequests(emulator, 'setAppData');
		expect(await trigger.poll()).toBeNull();
		expect(countRequests(emulator, 'setAppData')).toBe(before + 1);
		emulator.faults([]);
		announceJobs(emulator, discountId, ['TWO']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['TWO']);
	});
});

describe('another store or app', () => {
	it('gets its own baseline, and switching back repeats nothing', async () => {
		const elsewhere = CredentialStore.withAccessToken(emulator.url, 'shpat_other');
		announceJobs(emulator, discountId, ['THERE-EARLY'], { accessToken: 'shpat_other' });
		finishJobs();
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['HERE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['HERE']);
		expect(await trigger.poll()).toBeNull();

		trigger.change({ credentials: elsewhere });
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['THERE'], { accessToken: 'shpat_other' });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['THERE']);

		trigger.change({ credentials: undefined });
		expect(await trigger.poll()).toBeNull();
	});
});
