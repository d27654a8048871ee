import { pauseAtRequests } from './pausedRequests';
import type { IDataObject } from 'n8n-workflow';
import { BackgroundRun } from './backgroundRuns';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Fault } from '../emulator';
import { cellsOf } from '../support/cells';
import { place, run } from '../support/engine';
import { countByOperation, disturb, nameOf, pairsOf, repeatChance } from '../support/faultMatrix';
import type { Requests } from '../support/faultMatrix';
import { discountOf, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => {
	pauseAtRequests();
	jest.restoreAllMocks();
});

const strikes = () => emulator.requests().filter((request) => request.fault).length;

/** Carries a run on until one job is done and another one is under way; the first was sent twice. */
async function startStory(): Promise<BackgroundRun> {
	const story = await BackgroundRun.start(emulator, 'random', { pace: 'slow' });
	await story.handOver();
	const [first] = story.listeners;
	const lost = {
		operation: 'addRedeemCodes',
		occurrence: 1,
		fault: 'reset',
		when: 'after',
	} as const;
	while (first && story.jobs().count < 3) {
		await story.disturbed([lost], async () => await story.poll(first));
	}
	const [used] = discountOf(emulator, discountOfRun(story)).codes.slice(1);
	if (used) used.usageCount = 1;
	return story;
}

const discountOfRun = (story: BackgroundRun) => String(story.record().ownerId);

const live = (story: BackgroundRun) => liveCodes(emulator, discountOfRun(story));

interface Cancelled {
	row?: IDataObject;
	description?: string;
}

/** Cancels the run and takes its codes back. */
async function cancel(story: BackgroundRun): Promise<Cancelled> {
	const placed = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'bulkCreation',
			operation: 'cancelRun',
			runId: String(story.record().id),
			createdCodes: 'deleteUnused',
		},
	});
	try {
		const { outputs } = await run(placed);
		return { row: outputs[0]?.[0]?.json };
	} catch (error) {
		return { description: (error as Error & { description?: string }).description ?? '' };
	}
}

/** Lists what is wrong with what was said, compared with what the store has. */
function objectionsTo(story: BackgroundRun, { row, description = '' }: Cancelled, before: number) {
	const there = live(story).length;
	const isCancelled = story.record().state === 'cancelled';
	const wrong: string[] = [];
	if (row && row.liveCount !== there && row.codesMessage === undefined)
		wrong.push(`it said that ${String(row.liveCount)} codes are there, and ${there} are`);
	if (row && !isCancelled) wrong.push('it is not cancelled');
	if (!row && !/not known|cancelled|changed/.test(description))
		wrong.push(`it says ${description}`);
	if (description.includes('The run is cancelled') && !isCancelled) wrong.push('it lied');
	if (description.includes('Nothing was changed') && isCancelled) wrong.push('it was changed');
	if (description.includes('no code was deleted') && there < before)
		wrong.push('some were deleted');
	return wrong;
}

/** Cancels the run again, and polls; lists what is wrong unless only the used code is left. */
async function objectionsAfterwards(story: BackgroundRun): Promise<string[]> {
	virtualTime.skip(120_000);
	const { row, description } = await cancel(story);
	const jobs = story.jobs().count;
	await story.finish();
	const wrong: string[] = [];
	if (!row) wrong.push(`again, it failed: ${description}`);
	if (row?.liveCount !== 1 || row.codesMessage) wrong.push(`it ends with ${JSON.stringify(row)}`);
	if (live(story).length !== 1) wrong.push(`${live(story).length} codes are left`);
	if (story.jobs().count > jobs) wrong.push('another job was started');
	return wrong;
}

describe('a run whose codes are taken back', () => {
	const operations = [
		...['getAppValue', 'setAppData', 'deleteAppData', 'getAppData', 'getAnnouncement'],
		...['getBulkCreationState', 'getBulkCreationCodes', 'findRedeemCode', 'getAllRedeemCodes'],
		...['deleteRedeemCodes', 'getJob'],
	];
	let requests: Requests;

	beforeAll(async () => {
		repeatChance(1);
		const story = await startStory();
		const from = emulator.requests().length;
		expect(await cancel(story)).toMatchObject({ row: { liveCount: 1, usedCount: 1 } });
		requests = countByOperation(emulator, from);
		// How often it asks while it waits for the last job differs a little from run to run.
		const asked = requests.get('getBulkCreationState') ?? 0;
		expect(asked).toBeGreaterThan(30);
		requests.set('getBulkCreationState', 30);
		expect(await objectionsAfterwards(story)).toEqual([]);
	});

	it('sends these requests and no others', () => {
		expect([...requests.keys()].sort()).toEqual([...operations].sort());
	});

	it.each(cellsOf(pairsOf(operations, 'take back'), 5))(
		'says what was deleted if any $operation meets $fault, and deletes the rest if run again',
		async ({ operation, fault }) => {
			const once = disturb(operation, fault, requests);
			// What Shopify throttles it has not carried out: it knows the cost before (shopify.dev, 2026).
			const forGood = once.filter(({ when }) => fault !== 'throttled' || when === 'before');
			const planned = [...once, ...forGood.map((one): Fault => ({ ...one, times: 1000 }))];
			const wrong: string[] = [];
			for (const one of cellsOf(planned, 1, operation, 2)) {
				const story = await startStory();
				const before = live(story).length;
				const struck = strikes();
				const cancelled = await story.disturbed([one], async () => await cancel(story));
				const objections = objectionsTo(story, cancelled, before);
				if (strikes() === struck) objections.push('not disturbed');
				if (!cancelled.row && one.times === undefined) objections.push('one fault was too much');
				objections.push(...(await objectionsAfterwards(story)));
				wrong.push(...objections.map((text) => `${nameOf(one)}: ${text}`));
			}
			expect(planned.length).toBeGreaterThan(0);
			expect(wrong).toEqual([]);
		},
		600_000,
	);
});

it('a run can be taken back at any moment of a poll', async () => {
	/** Takes the run back at one moment of its polls; counts the moments. */
	async function tell(moment?: number) {
		const story = await BackgroundRun.start(emulator, 'random');
		await story.handOver();
		const [first] = story.listeners;
		const wrong: string[] = [];
		let moments = 0;
		let cancelled: Cancelled | undefined;
		pauseAtRequests(async () => {
			if (moments++ !== moment) return;
			pauseAtRequests();
			cancelled = await cancel(story);
		});
		for (let polls = 0; first && polls < 2; polls++) await story.poll(first);
		pauseAtRequests();
		if (cancelled) {
			const left = live(story).length;
			const isSaid = cancelled.row?.codesMessage !== undefined;
			if (left > 0 && !isSaid) wrong.push(`${left} codes came later`);
			virtualTime.skip(120_000);
			await cancel(story);
			if (live(story).length > 0) wrong.push('some codes are left');
		}
		return { moments, wrong };
	}
	const { moments } = await tell();
	const all = Array.from({ length: moments }, (_, at) => at);
	const wrong: string[] = [];
	for (const moment of cellsOf(all, 2, 'moments')) {
		const told = await tell(moment);
		wrong.push(...told.wrong.map((text) => `${moment}: ${text}`));
	}
	expect(moments).toBeGreaterThan(50);
	expect(wrong).toEqual([]);
}, 600_000);
