import { pauseAtRequests } from './pausedRequests';
import { BackgroundRun } from './backgroundRuns';
import type { Pace, Variant } from './backgroundRuns';
import { cellsOf } from '../support/cells';
import { repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => {
	pauseAtRequests();
	jest.restoreAllMocks();
});

const stories: Array<{ variant: Variant; pace: Pace }> = [
	{ variant: 'random', pace: 'quick' },
	{ variant: 'drawn', pace: 'quick' },
];

describe.each(cellsOf(stories, 1, 'interleaved'))(
	'a run of $variant codes that one n8n carries on at a $pace pace',
	({ variant, pace }) => {
		/**
		 * Carries a run on. At one moment, so long after, another n8n polls from beginning to end; counts
		 * the moments before a request and after an answer.
		 */
		async function tell(moment?: number, laterMs = 0) {
			const story = await BackgroundRun.start(emulator, variant, { pace });
			const [first, second] = story.listeners;
			await story.handOver();
			await story.takeSome();
			let moments = 0;
			const interrupt = async () => {
				if (moments++ !== moment || !second) return;
				pauseAtRequests();
				virtualTime.skip(laterMs);
				await story.pollNow(second);
			};
			pauseAtRequests(interrupt);
			while (first && story.record().state === 'open') await story.poll(first);
			pauseAtRequests();
			await story.finish();
			return { moments, wrong: story.objections({ resubmits: laterMs > 0 }) };
		}

		it.each([
			['while it has the lease', 0],
			['after its lease has ended', 400_000],
		])(
			'gives everybody one code, if another polls at any moment %s',
			async (_, laterMs) => {
				const { moments, wrong } = await tell();
				const all = Array.from({ length: moments }, (_, at) => at);
				for (const moment of cellsOf(all, 2, `${laterMs}`)) {
					const told = await tell(moment, laterMs);
					wrong.push(...told.wrong.map((text) => `${moment}: ${text}`));
				}
				expect(moments).toBeGreaterThan(50);
				expect(wrong).toEqual([]);
			},
			600_000,
		);
	},
);
