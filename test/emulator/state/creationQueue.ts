import type { Settings } from '../settings';
import type { CodeStore } from './codeBook';
import { CODE_TAKEN, refuseText } from './codeRules';
import { orderOf, secondsFor } from './pace';
import type { CodeResult, CreationJob } from './types';

type Pace = Pick<Settings, 'jobSecondsPerCode' | 'jobSeconds' | 'jobsAtOnce' | 'codesGoLive'>;

/** The bulk creation jobs: one runs after another, each takes its time, codes go live as it runs. */
export class CreationQueue {
	private all = new Map<number, CreationJob>();
	private waiting: CreationJob[] = [];
	private running: CreationJob[] = [];

	constructor(private readonly store: CodeStore) {}

	/** Queues a job; the date it shows follows the store's clock. */
	submit(discountId: number, codes: string[], now: number, createdAt = now): CreationJob {
		const job: CreationJob = {
			id: this.store.nextId(),
			index: this.all.size,
			discountId,
			codes,
			createdAt,
			submittedAt: now,
			startedAt: undefined,
			finishedAt: undefined,
			codesMade: 0,
			results: [],
		};
		this.all.set(job.id, job);
		this.waiting.push(job);
		return job;
	}

	get(id: number): CreationJob | undefined {
		return this.all.get(id);
	}

	list(): CreationJob[] {
		return [...this.all.values()];
	}

	/** Lets time pass until now; dates are written by the store's clock, which may be ahead or behind. */
	settle(now: number, pace: Pace, clockOffsetMs = 0): void {
		if (this.waiting.length === 0 && this.running.length === 0) return;
		this.start(undefined, pace);
		for (;;) {
			const next = this.running.reduce<CreationJob | undefined>(
				(first, job) => (first === undefined || due(job, pace) < due(first, pace) ? job : first),
				undefined,
			);
			if (next === undefined || due(next, pace) > now) break;
			next.finishedAt = due(next, pace);
			this.advance(next, next.codes.length, pace, next.finishedAt + clockOffsetMs);
			this.running = this.running.filter((job) => job !== next);
			this.start(next.finishedAt, pace);
		}
		if (pace.codesGoLive === 'atEnd') return;
		for (const job of this.running) {
			const startedAt = job.startedAt ?? now;
			const share = (now - startedAt) / (due(job, pace) - startedAt);
			// A hair more, so that a moment at which a code is due counts as reached.
			const count = Math.floor(share * job.codes.length + 1e-9);
			this.advance(job, Math.min(count, job.codes.length - 1), pace, now + clockOffsetMs);
		}
	}

	private start(freedAt: number | undefined, pace: Pace): void {
		while (this.running.length < pace.jobsAtOnce) {
			const job = this.waiting.shift();
			if (job === undefined) return;
			job.startedAt = Math.max(job.submittedAt, freedAt ?? job.submittedAt);
			this.running.push(job);
		}
	}

	private advance(job: CreationJob, count: number, pace: Pace, now: number): void {
		if (job.codesMade >= count) return;
		// The first copy succeeds (recorded on 2026-04), whichever is made first.
		const firstPlaces = new Map<string, number>();
		const fold = (code: string) => this.store.codes.fold(code);
		job.codes.forEach((code, place) => {
			if (!firstPlaces.has(fold(code))) firstPlaces.set(fold(code), place);
		});
		const order = orderOf(job, pace);
		while (job.codesMade < count) {
			const place = order[job.codesMade] ?? job.codesMade;
			const code = job.codes[place] ?? '';
			job.results[place] = this.make(job, code, firstPlaces.get(fold(code)) !== place, now);
			job.codesMade += 1;
		}
	}

	private make(job: CreationJob, code: string, copied: boolean, now: number): CodeResult {
		const refuse = (error: string | null): CodeResult => ({ redeemCodeId: null, error });
		const unfit = refuseText(code);
		if (unfit !== undefined) return refuse(unfit);
		// Recorded on 2026-04.
		if (copied) return refuse('Codes must be unique within BulkDiscountCodeCreation');
		if (this.store.codes.find(code) !== undefined) return refuse(CODE_TAKEN);
		const discount = this.store.discounts.get(job.discountId);
		// No recording shows a discount deleted under its job: nothing is made, no reason is given.
		if (discount === undefined) return refuse(null);
		return { redeemCodeId: this.store.codes.add(discount, code, now).id, error: null };
	}
}

function due(job: CreationJob, pace: Pace): number {
	return (job.startedAt ?? Infinity) + secondsFor(job, pace) * 1000;
}
