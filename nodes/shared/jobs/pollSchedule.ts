import type { ThrottleStatus } from '../adminApi/answer';

/** How many of the last jobs say how long the next one may take. */
const JOBS_REMEMBERED = 3;

/** A shorter gap is lost in the time that a request takes. */
const SHORTEST_GAP_MS = 20;

/** Until an answer has told the restore rate. */
const FIRST_LEAST_GAP_MS = 100;

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
	noteAnswer(answerMs: number, points?: ThrottleStatus) {
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
	noteRun(run: Run, now: number) {
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
		const longestMs = Math.max(600 + elapsedMs / 50, this.leastGapMs);
		return Math.ceil(Math.min(longestMs, this.wantedGapMs(elapsedMs, codes)));
	}

	private wantedGapMs(elapsedMs: number, codes: number): number {
		const fineMs = Math.max(this.leastGapMs, elapsedMs / 25);
		const expected = this.lastRuns.map((run) => run.tookMs * Math.min(1, codes / run.codes));
		const [lastMs, beforeMs] = expected;
		if (lastMs === undefined) return fineMs;
		const leftMs = lastMs - elapsedMs;
		// Most likely it is done by now, or in a moment.
		if (leftMs < 1) return Math.min(fineMs, Math.max(5, lastMs / 100, -leftMs));
		// Jobs that get quicker may go on to.
		const earliestMs = Math.min(...expected) * Math.min(0.95, lastMs / (beforeMs ?? lastMs));
		const gapMs = elapsedMs < earliestMs ? this.coarseGapMs(elapsedMs, earliestMs) : fineMs;
		// An answer under way when the job ends is one that has to be waited for in vain.
		return leftMs - gapMs < Math.max(this.shortestGapMs, this.answerMs) ? leftMs : gapMs;
	}

	/** The gap while no job of late has been so quick: one may be, so nobody sleeps through. */
	private coarseGapMs(elapsedMs: number, earliestMs: number): number {
		const firstMs = earliestMs / 8;
		const gapMs =
			elapsedMs < firstMs
				? firstMs - elapsedMs
				: Math.min((earliestMs - elapsedMs) / 3, elapsedMs / 5);
		return Math.max(this.leastGapMs, gapMs);
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
