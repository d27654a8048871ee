import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import type { RunningEmulator } from '../emulator';
import { startEmulator } from '../emulator';
import { place, poll } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { appData, DAY, finishJobs, listen, MINUTE, plant, plantJob } from './listening';

let emulator: RunningEmulator;
let discountId: string;

beforeAll(async () => {
	emulator = await startEmulator();
});

beforeEach(async () => {
	emulator.reset();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterAll(async () => await emulator.close());

function done(...codes: string[]) {
	for (const code of codes) plantJob(emulator, discountId, [code]);
	finishJobs();
}

function damage(change: (value: string) => string) {
	const [field] = appData(emulator, 'listener_');
	plant(emulator, field?.key ?? '', change(field?.value ?? ''));
}

describe('a node that is renamed', () => {
	it('right after a delivery returns nothing again, and nothing is lost', async () => {
		const trigger = await listen(emulator);
		done('ONCE');
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		trigger.rename('Codes');
		expect(await trigger.poll()).toBeNull();
		done('NEXT');
		expect(await trigger.pollCodes()).toEqual(['NEXT']);
	});

	it('gets its former name back, and what it returned in between does not come again', async () => {
		const trigger = await listen(emulator);
		done('ONE');
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		trigger.rename('Codes');
		done('TWO');
		expect(await trigger.pollCodes()).toEqual(['TWO']);
		trigger.rename('shopifyDiscountTrigger');
		expect(await trigger.poll()).toBeNull();
		done('THREE');
		expect(await trigger.pollCodes()).toEqual(['THREE']);
	});

	it('leaves its name to another one, which takes nothing over', async () => {
		const first = await listen(emulator);
		done('ONCE');
		expect(await first.pollCodes()).toEqual(['ONCE']);
		first.rename('Codes');
		const second = await listen(emulator, { extra: { id: '2' } });
		done('BOTH');
		expect(await first.pollCodes()).toEqual(['BOTH']);
		expect(await second.pollCodes()).toEqual(['BOTH']);
	});
});

/** A trigger under n8n's durable scheduler: a workflow made anew for each poll, a cursor in a table. */
class Durable {
	private cursor: IDataObject = {};
	private saved: IDataObject = {};

	constructor(private name = 'Codes') {}

	rename(name: string) {
		this.name = name;
	}

	async poll({ isRefused = false } = {}): Promise<unknown[]> {
		virtualTime.skip(MINUTE);
		const placed = place(new ShopifyDiscountTrigger(), {
			shop: emulator.url,
			extra: { name: this.name },
		});
		placed.workflow.staticData = structuredClone(this.saved);
		const nodeData = structuredClone(this.cursor);
		const items = await poll(placed, { nodeData });
		// n8n saves the workflow's static data with items even where it then drops them.
		if (items) this.saved = JSON.parse(JSON.stringify(placed.workflow.staticData)) as IDataObject;
		if (!isRefused) this.cursor = nodeData;
		return isRefused ? [] : (items?.[0]?.map(({ json }) => json.code) ?? []);
	}
}

describe('under the durable scheduler', () => {
	it('each job comes once, also where the node is renamed', async () => {
		const trigger = new Durable();
		expect(await trigger.poll()).toEqual([]);
		done('ONCE');
		expect(await trigger.poll()).toEqual(['ONCE']);
		trigger.rename('Other');
		expect(await trigger.poll()).toEqual([]);
		done('NEXT');
		expect(await trigger.poll()).toEqual(['NEXT']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('what n8n refused to hand over comes again', async () => {
		const trigger = new Durable();
		await trigger.poll();
		done('REFUSED');
		expect(await trigger.poll({ isRefused: true })).toEqual([]);
		expect(await trigger.poll()).toEqual(['REFUSED']);
		expect(await trigger.poll()).toEqual([]);
	});
});

const cut = (value: string) => value.slice(0, value.length - 12);

describe('a listener in the store that is damaged', () => {
	it.each([
		['is no JSON', () => 'oops'],
		['is cut off', cut],
		['is of another version', () => '{"version":2,"filter":{},"baseline":[],"delivered":[]}'],
		[
			'has a number for a list',
			(value: string) => value.replace(/"baseline":\[[^\]]*\]/, '"baseline":3'),
		],
		['has things in a list', (value: string) => value.replace('"baseline":[', '"baseline":[{},')],
		['has another filter', (value: string) => value.replace('announced', 'everything')],
		['is empty', () => '{}'],
		['is null', () => 'null'],
	])('as it %s neither swallows a job that is done nor brings one again', async (_, change) => {
		done('EARLY');
		const trigger = await listen(emulator);
		done('ONCE');
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		await trigger.poll();
		done('DUE');
		damage(change);
		expect(await trigger.pollCodes()).toEqual(['DUE']);
		expect(await trigger.poll()).toBeNull();
		expect(JSON.parse(appData(emulator, 'listener_')[0]?.value ?? '')).toMatchObject({
			version: 1,
		});
	});

	it('or deleted is restored from what n8n remembers', async () => {
		done('EARLY');
		const trigger = await listen(emulator);
		done('DUE');
		const [field] = appData(emulator, 'listener_');
		const { installations } = emulator.state;
		installations.remove(installations.of('token:shpat_test'), 'n8n_discounts', field?.key ?? '');
		expect(await trigger.pollCodes()).toEqual(['DUE']);
		expect(appData(emulator, 'listener_')).toHaveLength(1);
	});

	it('with the static data lost too does not swallow what was announced since it first listened', async () => {
		done('EARLY');
		const trigger = await listen(emulator);
		done('DUE');
		damage(() => 'oops');
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.pollCodes()).toEqual(['DUE']);
		expect(await trigger.poll()).toBeNull();
	});

	it('with the static data lost too brings nothing again that can still be read in it', async () => {
		const trigger = await listen(emulator);
		done('ONCE');
		await trigger.poll();
		await trigger.poll();
		done('DUE');
		damage((value) => value.slice(0, -2));
		trigger.restart({});
		await trigger.poll();
		expect(await trigger.pollCodes()).toEqual(['DUE']);
	});
});

describe.each([
	['an hour ahead', 60 * MINUTE],
	['an hour behind', -60 * MINUTE],
	['a month ahead', 31 * DAY],
])('where the clock of n8n is %s', (_, offset) => {
	let store: RunningEmulator;

	beforeAll(async () => {
		store = await startEmulator({ now: () => Date.now() - offset });
	});

	afterAll(async () => await store.close());

	it('half a run is no whole run, nothing is looked for too early, and nothing is removed', async () => {
		const there = await createDiscount(store.url, 'BORN-WITH');
		const trigger = await listen(store, { parameters: { options: { wholeRun: true } } });
		const batch = { id: 'r', index: 0, of: 2 };
		plantJob(store, there, ['HALF'], { ageMs: offset, batch });
		plantJob(store, there, ['LOST'], {
			ageMs: offset,
			isNamed: false,
			batch: { id: 'n', index: 0, of: 1 },
		});
		expect(await trigger.poll()).toBeNull();
		expect(appData(store, 'job_')).toHaveLength(4);
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['LOST']);
		virtualTime.skip(60 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['HALF']);
	});
});
