import { BackgroundRun } from './backgroundRuns';
import type { Pace, Variant } from './backgroundRuns';
import type { Fault } from '../emulator';
import { cellsOf } from '../support/cells';
import { countByOperation, disturb, nameOf, pairsOf, repeatChance } from '../support/faultMatrix';
import type { Requests } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

const strikes = () => emulator.requests().filter((request) => request.fault).length;

/** Makes each disturbance one that passes and one that lasts longer than any request is tried. */
const onceAndAgain = (planned: Fault[]) =>
	planned.flatMap((fault) => [fault, { ...fault, times: 1000 }]);

describe('a hand-over', () => {
	const operations = ['getCodesTarget', 'getAppData', 'getAppValue', 'setAppData'];
	let requests: Requests;

	beforeAll(async () => {
		repeatChance(1);
		const story = await BackgroundRun.start(emulator, 'random');
		const from = emulator.requests().length;
		await story.handOver();
		requests = countByOperation(emulator, from);
	});

	it('sends these requests and no others', () => {
		expect([...requests.keys()].sort()).toEqual([...operations].sort());
	});

	/** Hands over disturbed, then, if that failed, again as n8n or a user does; lists what is wrong. */
	async function objectionsTo(fault: Fault, again: 'retried' | 'fresh'): Promise<string[]> {
		const story = await BackgroundRun.start(emulator, 'random');
		const { error } = await story.handOver('first', [fault]);
		const wrong = strikes() === 0 ? ['not disturbed'] : [];
		if (error && !fault.times) wrong.push(`it failed: ${error.message}`);
		if (error && again === 'retried') await story.handOver('first');
		if (error && again === 'fresh') {
			const isThere = story.records().length > 0;
			const isSaid = error.description.includes("'Get Many Runs'");
			if (isThere && !isSaid) wrong.push(`it may be there and says: ${error.description}`);
			// Who is told so looks before running it again.
			if (!isThere) await story.handOver('second');
		}
		await story.takeSome();
		await story.finish();
		return [...wrong, ...story.objections()];
	}

	it.each(cellsOf(pairsOf(operations, 'hand-over'), 3))(
		'gives everybody one code if any $operation meets $fault, however it is run again',
		async ({ operation, fault }) => {
			const planned = onceAndAgain(disturb(operation, fault, requests)).flatMap((one) =>
				(['retried', 'fresh'] as const).map((again) => ({ one, again })),
			);
			const wrong: string[] = [];
			for (const { one, again } of cellsOf(planned, 1, operation, 2)) {
				const objections = await objectionsTo(one, again);
				wrong.push(...objections.map((text) => `${nameOf(one)}, ${again}: ${text}`));
			}
			expect(planned.length).toBeGreaterThan(0);
			expect(wrong).toEqual([]);
		},
	);
});

const carrying = [
	'getAppData',
	'setAppData',
	'getAppValue',
	'getDiscountStanding',
	'getStorefront',
	'getAnnouncement',
	'addRedeemCodes',
	'getBulkCreationState',
	'getBulkCreations',
	'getBulkCreationCodes',
];

const stories: Array<{ variant: Variant; pace: Pace; operations: string[] }> = [
	{ variant: 'random', pace: 'quick', operations: [...carrying, 'findDiscountOfCode'] },
	{ variant: 'random', pace: 'slow', operations: [...carrying, 'findDiscountOfCode'] },
	{ variant: 'drawn', pace: 'slow', operations: [...carrying, 'findDiscountOfCode'] },
	{ variant: 'given', pace: 'quick', operations: carrying },
];

describe.each(cellsOf(stories, 1, 'disturbed'))(
	'a run of $variant codes that is carried on at a $pace pace',
	({ variant, pace, operations }) => {
		let requests: Requests;

		/** Carries a run on, disturbed until the poll ends in which the disturbance struck first. */
		async function carryOn(fault?: Fault) {
			const story = await BackgroundRun.start(emulator, variant, { pace });
			await story.handOver();
			await story.takeSome();
			const from = emulator.requests().length;
			let failed = 0;
			let struck = 0;
			await story.disturbed(fault ? [fault] : [], async () => {
				await story.finish(({ trigger }, hasFailed) => {
					if (hasFailed) failed++;
					if (strikes() === struck) return;
					struck = strikes();
					emulator.faults([]);
					if (fault?.when === 'after') trigger.restart();
				});
			});
			return { story, failed, requests: countByOperation(emulator, from) };
		}

		beforeAll(async () => {
			repeatChance(1);
			const undisturbed = await carryOn();
			expect(undisturbed.story.objections()).toEqual([]);
			({ requests } = undisturbed);
		});

		it('sends these requests and no others', () => {
			expect([...requests.keys()].sort()).toEqual([...operations].sort());
		});

		it.each(cellsOf(pairsOf(operations, `${variant} ${pace}`), 4))(
			'gives everybody one code if any $operation meets $fault',
			async ({ operation, fault }) => {
				const planned = onceAndAgain(disturb(operation, fault, requests));
				const wrong: string[] = [];
				for (const one of cellsOf(planned, 1, operation, 2)) {
					const { story, failed } = await carryOn(one);
					const isLost = operation === 'addRedeemCodes' || one.times !== undefined;
					const objections = story.objections({ resubmits: isLost });
					if (failed > ((one.times ?? pace === 'slow') ? 1 : 0))
						objections.push(`${failed} polls failed`);
					if (strikes() === 0) objections.push('not disturbed');
					wrong.push(...objections.map((text) => `${nameOf(one)}: ${text}`));
				}
				expect(planned.length).toBeGreaterThan(0);
				expect(wrong).toEqual([]);
			},
		);
	},
);
