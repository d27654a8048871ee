import { BackgroundRun } from './backgroundRuns';
import type { Pace, Variant } from './backgroundRuns';
import { cellsOf } from '../support/cells';
import { repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';
import { HOUR } from './listening';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

/** A poll that is killed, and who polls next. */
interface Death {
	poll: number;
	/** How many requests the store hears before; undefined for one that has handed over. */
	heard?: number;
	next: 'restarted' | 'other';
	laterMs: number;
}

const stories: Array<{ variant: Variant; pace: Pace }> = [
	{ variant: 'random', pace: 'quick' },
	{ variant: 'random', pace: 'slow' },
	{ variant: 'drawn', pace: 'slow' },
	{ variant: 'given', pace: 'slow' },
];

describe.each(cellsOf(stories, 1, 'killed'))(
	'a run of $variant codes at a $pace pace, of which a poll is killed',
	({ variant, pace }) => {
		/** Polls until the run is over, killed once; returns the requests of each poll. */
		async function tell(death?: Death) {
			const story = await BackgroundRun.start(emulator, variant, { pace });
			await story.handOver();
			await story.takeSome();
			const [first] = story.listeners;
			const requests: number[] = [];
			for (let poll = 0; first && poll < (death?.poll ?? 8); poll++) {
				const from = emulator.requests().length;
				await story.poll(first);
				requests.push(emulator.requests().length - from);
			}
			if (first && death) {
				await story.pollKilled(first, death.heard);
				virtualTime.skip(death.laterMs);
				if (death.next === 'other') story.listeners.reverse();
			}
			await story.finish();
			const wrong = story.objections({ resubmits: true, repeats: death?.heard === undefined });
			return { requests, wrong };
		}

		it.each(['restarted', 'other'] as const)(
			'gives everybody one code, carried on by the %s n8n',
			async (next) => {
				const { requests, wrong } = await tell();
				expect(wrong).toEqual([]);
				const deaths = requests.flatMap((count, poll) =>
					Array.from({ length: count }, (_, at) => at + 1).flatMap((heard) =>
						[0, 2 * HOUR].map(
							(laterMs): Death => ({
								poll,
								heard: heard < count ? heard : undefined,
								next,
								laterMs,
							}),
						),
					),
				);
				for (const death of cellsOf(deaths, 1, `${variant} ${pace} ${next}`, 25)) {
					const told = await tell(death);
					wrong.push(...told.wrong.map((text) => `${JSON.stringify(death)}: ${text}`));
				}
				expect(deaths.length).toBeGreaterThan(50);
				expect(wrong).toEqual([]);
			},
			600_000,
		);
	},
);
