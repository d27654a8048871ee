import type { ThrottleStatus } from '../graphql/answer';

/** How many of the last jobs say how long the next one may take. */
const JOBS_REMEMBERED = 4;

/** A shorter gap is lost in the time that a request takes. */
const SHORTEST_GAP_MS = 20;

/** Until an answer has told the restore rate. */
const FIRST_LEAST_GAP_MS = 100;

/** Of the first job nothing is known, and asking all too often costs points. */
const FIRST_JOB_GAP_MS = 50;

/** One question costs one point: asking spends 40 % of what is restored at most. */
const POINTS_RESTORED_PER_GAP = 2.5;

/** However few points are left, somebody waits. */
const LONGEST_LEAST_GAP_MS = 1000;

interface Run {
	/** When the job was last seen running, in ms since it began. */
	ranMs: number;
	/** When it was seen to be done. */
	tookMs: number;
	codes: number;
}

/**
 * Decides when to ask whether a job is done. Asking costs a point, noticing late costs time. However
 * long a job takes, the next question comes 4 % later at most, as far as points allow; only before the
 * last jobs were done are there fewer, and where the one before it was done there is one.
 */
export class PollSchedule {
	private readonly lastRuns: Run[] = [];
	private shortestGapMs = FIRST_LEAST_GAP_MS;
	private leastGapMs = FIRST_LEAST_GAP_MS;
	private freeSince = 0;
	/** How long the last answer took. */
	private answerMs = 0;

	/** Takes note of how long an answer took and of the points left: the emptier the bucket, the longer the gaps. */
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

	/** Takes note of a job that is done, at `now` (ms since epoch). */
	recordRun(run: Run, now: number) {
		this.lastRuns.unshift({ ...run, tookMs: this.estimateMs(run) });
		this.lastRuns.splice(JOBS_REMEMBERED);
		this.freeSince = now;
	}

	/** Tells when a job began that was submitted then: Shopify runs one after another. */
	startOf(submittedAt: number): number {
		return Math.max(submittedAt, this.freeSince);
	}

	/** Returns how long to wait before asking for a job of so many codes that has run for `elapsedMs`. */
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
		// Most likely it is done by now, or in a moment.
		if (leftMs < 1) return Math.min(fineMs, Math.max(5, lastMs / 100, -leftMs));
		// Jobs that get quicker may go on to.
		const earliestMs = Math.min(...expected) * Math.min(0.95, lastMs / (beforeMs ?? lastMs));
		const gapMs =
			elapsedMs < earliestMs
				? Math.max(this.leastGapMs, coarseGapMs(elapsedMs, earliestMs, agree))
				: fineMs;
		// An answer under way when the job ends is one that has to be waited for in vain.
		return leftMs - gapMs < Math.max(this.shortestGapMs, this.answerMs) ? leftMs : gapMs;
	}

	/** Says how long a job took that was done when it was asked for: at most so long. */
	private estimateMs({ ranMs, tookMs }: Run): number {
		const ran = this.lastRuns.map((run) => run.ranMs).filter((ms) => ms < tookMs);
		const leastMs = Math.max(ranMs, ...ran);
		if (leastMs > tookMs * 0.98) return tookMs;
		// Who asks too late never sees it running: a little less each time finds out how long it takes.
		return leastMs > tookMs * 0.8 ? (leastMs + tookMs) / 2 : tookMs * 0.98;
	}
}

/** The gap while no job of late has been so quick: one may be, so nobody sleeps through. */
function coarseGapMs(elapsedMs: number, earliestMs: number, agree: boolean): number {
	const firstMs = earliestMs / (agree ? 3 : 8);
	if (elapsedMs < firstMs) return firstMs - elapsedMs;
	const leftMs = earliestMs - elapsedMs;
	return agree ? Math.min(leftMs / 2, elapsedMs / 2) : Math.min(leftMs / 3, elapsedMs / 5);
}
