import { PollSchedule } from '../../nodes/shopify/creation/pollSchedule';
import { CostBuckets } from '../emulator/graphql/bucket';

/** What it costs to start a job, in points. */
const START_POINTS = 10;

export interface Polled {
	/** The time of all jobs, one started when the one before it is seen to be done, by the sum of their times. */
	ratio: number;
	/** By how much each job was noticed late, in ms. */
	lateMs: number[];
	questions: number;
	questionsPerSecond: number;
}

/** Runs jobs of these times, in ms, on a clock of their own, and asks for them as planned; an answer takes `answerMs`. */
export function pollJobs(
	times: number[],
	limits: { restoreRate: number; bucketSize: number },
	answerMs = 0,
	schedule = new PollSchedule(),
): Polled {
	const bucket = new CostBuckets();
	const lateMs: number[] = [];
	let now = 0;
	let questions = 0;
	const spend = (points: number) => {
		while (!bucket.take('app', points, now, limits)) now++;
	};
	for (const time of times) {
		spend(START_POINTS);
		const startedAt = now;
		for (let ranMs = 0; ; ) {
			now += schedule.gapMs(now - startedAt);
			const askedMs = now - startedAt;
			spend(1);
			questions++;
			const isDone = now - startedAt >= time;
			now += answerMs;
			schedule.recordAnswer(answerMs, bucket.status('app', now, limits));
			if (isDone) {
				schedule.recordRun({ ranMs, tookMs: askedMs, codes: 1 }, now);
				lateMs.push(now - startedAt - time);
				break;
			}
			ranMs = askedMs;
		}
	}
	const sum = times.reduce((total, time) => total + time, 0);
	return { ratio: now / sum, lateMs, questions, questionsPerSecond: (questions * 1000) / now };
}
