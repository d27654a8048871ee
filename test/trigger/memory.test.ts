import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { place, poll } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { appData, DAY, finishJobs, listen, MINUTE, plant, plantJob } from './listening';

const emulator = useEmulator();

let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

function done(...codes: string[]) {
	for (const code of codes) plantJob(emulator, discountId, [code]);
	finishJobs();
}

function damage(change: (value: string) => string) {
	const [field] = appData(emulator, 'listener_');
	plant(emulator, field?.key ?? '', change(field?.value ?? ''));
}

describe('a renamed node', () => {
	it('right after a delivery repeats and loses nothing', async () => {
		const trigger = await listen(emulator);
		done('ONCE');
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		trigger.rename('Codes');
		expect(await trigger.poll()).toBeNull();
		done('NEXT');
		expect(await trigger.pollCodes()).toEqual(['NEXT']);
	});

	it('that gets its former name back does not repeat what it returned in between', async () => {
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

	it('leaves its name to another one, which inherits nothing', async () => {
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

/** A trigger under n8n's durable scheduler: a new workflow object per poll, a cursor in a table. */
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
		// n8n saves the static data with items even if it then drops the items.
		if (items) this.saved = JSON.parse(JSON.stringify(placed.workflow.staticData)) as IDataObject;
		if (!isRefused) this.cursor = nodeData;
		return isRefused ? [] : (items?.[0]?.map(({ json }) => json.code) ?? []);
	}
}

describe('under the durable scheduler', () => {
	it('each job is returned once, even if the node is renamed', async () => {
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

	it('items that n8n dropped are returned again', async () => {
		const trigger = new Durable();
		await trigger.poll();
		done('REFUSED');
		expect(await trigger.poll({ isRefused: true })).toEqual([]);
		expect(await trigger.poll()).toEqual(['REFUSED']);
		expect(await trigger.poll()).toEqual([]);
	});
});

const cut = (value: string) => value.slice(0, value.length - 12);

describe('a damaged listener in the store', () => {
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
	])('that %s neither drops a finished job nor repeats one', async (_, change) => {
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

	it('or a deleted one is restored from the static data', async () => {
		done('EARLY');
		const trigger = await listen(emulator);
		done('DUE');
		const [field] = appData(emulator, 'listener_');
		const { installations } = emulator.state;
		installations.remove(installations.of('token:shpat_test'), 'n8n_discounts', field?.key ?? '');
		expect(await trigger.pollCodes()).toEqual(['DUE']);
		expect(appData(emulator, 'listener_')).toHaveLength(1);
	});

	it('with the static data lost, too, does not drop what was announced since it first listened', async () => {
		done('EARLY');
		const trigger = await listen(emulator);
		done('DUE');
		damage(() => 'oops');
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.pollCodes()).toEqual(['DUE']);
		expect(await trigger.poll()).toBeNull();
	});

	it('with the static data lost, too, repeats nothing that is still readable in it', async () => {
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
])('if the clock of n8n is %s', (_, offset) => {
	const store = useEmulator({ now: () => Date.now() - offset });

	it('half a run does not count as a whole, no lookup is early, and nothing is removed', async () => {
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
