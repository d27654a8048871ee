import type { ThrottleStatus } from '../graphql/answer';

/** How many recent jobs predict how long the next one takes. */
const JOBS_REMEMBERED = 4;

/** A shorter gap makes no difference, because a request takes longer. */
const SHORTEST_GAP_MS = 20;

/** Used until an answer has reported the restore rate. */
const FIRST_LEAST_GAP_MS = 100;

/** Nothing is known about the first job, and polling too often costs points. */
const FIRST_JOB_GAP_MS = 50;

/** One poll costs one point: polling spends at most 40 % of the restored points. */
const POINTS_RESTORED_PER_GAP = 2.5;

/** The longest gap that a shortage of points may cause. */
const LONGEST_LEAST_GAP_MS = 1000;

interface Run {
	/** When the job was last seen running, in ms since it began. */
	ranMs: number;
	/** When it was seen to be done. */
	tookMs: number;
	codes: number;
}

/**
 * Decides when to poll a job. A poll costs a point, and noticing late costs time. As far as points
 * allow, the gap is at most 4 % of the time that the job has run. Polls are rarer while no recent job
 * was done as early, and there is one at the time when the previous job was done.
 */
export class PollSchedule {
	private readonly lastRuns: Run[] = [];
	private shortestGapMs = FIRST_LEAST_GAP_MS;
	private leastGapMs = FIRST_LEAST_GAP_MS;
	private freeSince = 0;
	/** How long the last answer took. */
	private answerMs = 0;

	/** Records how long an answer took and the points left: the emptier the bucket, the longer the gaps. */
	recordAnswer(answerMs: number, points?: ThrottleStatus) {
		this.answerMs = answerMs;
		if (!points) return;
		const msPerPoint = 1000 / points.restoreRate;
		const refillMs = (points.maximumAvailable - points.currentlyAvailable) * msPerPoint;
		if (!Number.isFinite(refillMs)) return;
		const within = (leastMs: number, ms: number) =>
			Math.min(LONGEST_LEAST_GAP_MS, Math.max(leastMs, ms));
		this.shortestGapMs = within(SHORTEST_GAP_MS, POINTS_RESTORED_PER_GAP * msPerPoint);
		this.leastGapMs = within(this.shortestGapMs, refillMs / 10);
	}

	/** Records a job that is done, at `now` (ms since epoch). */
	recordRun(run: Run, now: number) {
		this.lastRuns.unshift({ ...run, tookMs: this.estimateMs(run) });
		this.lastRuns.splice(JOBS_REMEMBERED);
		this.freeSince = now;
	}

	/** Returns when a job submitted at that time began: Shopify runs jobs one after another. */
	startOf(submittedAt: number): number {
		return Math.max(submittedAt, this.freeSince);
	}

	/** Returns how long to wait before polling a job that has run for `elapsedMs`. */
	gapMs(elapsedMs: number, codes = 1): number {
		const expected = this.lastRuns.map((run) => run.tookMs * Math.min(1, codes / run.codes));
		const agree =
			expected.length === JOBS_REMEMBERED && Math.max(...expected) < 1.1 * Math.min(...expected);
		const longestMs = Math.max((agree ? 900 : 600) + elapsedMs / 50, this.leastGapMs);
		return Math.ceil(Math.min(longestMs, this.wantedGapMs(elapsedMs, expected, agree)));
	}

	private wantedGapMs(elapsedMs: number, expected: number[], agree: boolean): number {
		const fineMs = Math.max(this.leastGapMs, elapsedMs / 25);
		const [lastMs, beforeMs] = expected;
		if (lastMs === undefined) return Math.max(FIRST_JOB_GAP_MS, fineMs);
		const leftMs = lastMs - elapsedMs;
		// It is probably done by now, or about to be.
		if (leftMs < 1) return Math.min(fineMs, Math.max(5, lastMs / 100, -leftMs));
		// If jobs have become faster, the next one may be faster still.
		const earliestMs = Math.min(...expected) * Math.min(0.95, lastMs / (beforeMs ?? lastMs));
		const gapMs =
			elapsedMs < earliestMs
				? Math.max(this.leastGapMs, coarseGapMs(elapsedMs, earliestMs, agree))
				: fineMs;
		// A request that is under way when the job ends would only delay the next one.
		return leftMs - gapMs < Math.max(this.shortestGapMs, this.answerMs) ? leftMs : gapMs;
	}

	/** Estimates how long a job took that was seen to be done after at most `tookMs`. */
	private estimateMs({ ranMs, tookMs }: Run): number {
		const ran = this.lastRuns.map((run) => run.ranMs).filter((ms) => ms < tookMs);
		const leastMs = Math.max(ranMs, ...ran);
		if (leastMs > tookMs * 0.98) return tookMs;
		// If every poll comes too late, a slightly lower estimate each time converges on the true duration.
		return leastMs > tookMs * 0.8 ? (leastMs + tookMs) / 2 : tookMs * 0.98;
	}
}

/** Returns the gap before the earliest expected end: coarse, but not endless, since a job may be faster. */
function coarseGapMs(elapsedMs: number, earliestMs: number, agree: boolean): number {
	const firstMs = earliestMs / (agree ? 3 : 8);
	if (elapsedMs < firstMs) return firstMs - elapsedMs;
	const leftMs = earliestMs - elapsedMs;
	return agree ? Math.min(leftMs / 2, elapsedMs / 2) : Math.min(leftMs / 3, elapsedMs / 5);
}
