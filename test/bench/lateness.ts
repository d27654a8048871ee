import { jobTimes } from '../support/jobTimes';
import { pollJobs } from '../support/pollJobs';
import { markdownTable } from './report';

const STANDARD = { restoreRate: 100, bucketSize: 2000 };

/** Lays out, on a clock of its own, how late it is noticed that a job is done. */
export function latenessTable(): string {
	const rows = Object.entries(jobTimes).map(([name, times]) => {
		const { ratio, lateMs, questionsPerSecond } = pollJobs(times, STANDARD);
		const latest = Math.max(...lateMs);
		return [
			name,
			String(times.length),
			ratio.toFixed(3),
			(latest / 1000).toFixed(2),
			questionsPerSecond.toFixed(1),
		];
	});
	return markdownTable(['Jobs of', 'Jobs', 'Time ÷ jobs', 'Latest, s', 'Points/s'], rows);
}
