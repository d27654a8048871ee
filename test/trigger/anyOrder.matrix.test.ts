import fc from 'fast-check';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { finishJobs, listen, MINUTE, plantJob } from './listening';
import type { Listening } from './listening';

const emulator = useEmulator();

type Step =
	| { do: 'run'; jobs: number; of: number; isNamed: boolean }
	| { do: 'wait'; minutes: number }
	| { do: 'poll'; budgetMs?: number }
	| { do: 'pollTwice' }
	| { do: 'fail'; at: number }
	| { do: 'restart' };

const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.oneof(
		fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 1 }), fc.boolean()).map(
			([jobs, missing, isNamed]): Step => ({
				do: 'run',
				jobs,
				of: jobs + missing,
				isNamed,
			}),
		),
		fc.integer({ min: 1, max: 20 }).map((minutes): Step => ({ do: 'wait', minutes })),
		fc.constantFrom<Step>({ do: 'poll' }, { do: 'poll', budgetMs: 0 }, { do: 'pollTwice' }),
		fc.integer({ min: 1, max: 5 }).map((at): Step => ({ do: 'fail', at })),
		fc.constant<Step>({ do: 'restart' }),
	),
	{ minLength: 4, maxLength: 14 },
);

class Walk {
	readonly announced: string[] = [];
	readonly delivered: string[] = [];
	private runs = 0;

	constructor(
		private readonly trigger: Listening,
		private readonly discountId: string,
	) {}

	async take(step: Step) {
		switch (step.do) {
			case 'run': {
				const id = `run-${this.runs++}`;
				for (let index = 0; index < step.jobs; index++) {
					const codes = [`${id}-${index}-A`, `${id}-${index}-B`];
					const batch = { id, index, of: step.of };
					plantJob(emulator, this.discountId, codes, { batch, isNamed: step.isNamed });
					this.announced.push(...codes);
				}
				return;
			}
			case 'wait':
				virtualTime.skip(step.minutes * MINUTE);
				return;
			case 'poll':
				this.note(await this.trigger.pollCodes({ budgetMs: step.budgetMs }));
				return;
			case 'pollTwice':
				for (const codes of await Promise.all([this.trigger.pollCodes(), this.trigger.pollCodes()]))
					this.note(codes);
				return;
			case 'fail':
				emulator.faults([
					{ operation: '*', occurrence: step.at, times: 1000, fault: '500', when: 'before' },
				]);
				// The poll fails only if it sends enough requests.
				this.note(await this.trigger.pollCodes().catch(() => []));
				emulator.faults([]);
				return;
			case 'restart':
				this.trigger.restart();
		}
	}

	async end() {
		for (let hours = 0; hours < 3; hours++) finishJobs();
		for (;;) {
			const codes = await this.trigger.pollCodes();
			if (codes.length === 0) return;
			this.note(codes);
		}
	}

	private note(codes: unknown[]) {
		this.delivered.push(...codes.map(String));
	}
}

describe('any events in any order', () => {
	it.each([false, true])(
		'return every code once (only whole runs: %s)',
		async (wholeRun) => {
			await fc.assert(
				fc.asyncProperty(steps, async (taken) => {
					emulator.reset();
					emulator.settings({ jobSecondsPerCode: 90, jobsAtOnce: 2, enforceThrottle: false });
					const discountId = await createDiscount(emulator.url, 'BORN-WITH');
					const trigger = await listen(emulator, { parameters: { options: { wholeRun } } });
					const walk = new Walk(trigger, discountId);
					for (const step of taken) await walk.take(step);
					await walk.end();
					expect([...walk.delivered].sort()).toEqual([...walk.announced].sort());
				}),
				{ numRuns: wholeMatrix ? 200 : 8 },
			);
		},
		120_000,
	);
});
