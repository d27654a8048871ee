import type { Settings } from '../settings';
import { foldCode } from './codeBook';
import type { StoreState } from './store';
import type { CodeResult, CreationJob } from './types';

type Pace = Pick<Settings, 'jobSecondsPerCode' | 'jobsAtOnce'>;

/** The bulk creation jobs: one runs after another, each takes its time, codes go live as it runs. */
export class CreationQueue {
	private all = new Map<number, CreationJob>();
	private waiting: CreationJob[] = [];
	private running: CreationJob[] = [];

	constructor(private readonly store: StoreState) {}

	/** Queues a job. */
	submit(discountId: number, codes: string[], now: number): CreationJob {
		const job: CreationJob = {
			id: this.store.nextId(),
			discountId,
			codes,
			createdAt: now,
			startedAt: undefined,
			finishedAt: undefined,
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

	/** Lets time pass until now. */
	settle(now: number, pace: Pace): void {
		if (this.waiting.length === 0 && this.running.length === 0) return;
		this.start(undefined, pace);
		for (;;) {
			const next = this.running.reduce<CreationJob | undefined>(
				(first, job) => (first === undefined || due(job, pace) < due(first, pace) ? job : first),
				undefined,
			);
			if (next === undefined || due(next, pace) > now) break;
			this.advance(next, next.codes.length, due(next, pace));
			next.finishedAt = due(next, pace);
			this.running = this.running.filter((job) => job !== next);
			this.start(next.finishedAt, pace);
		}
		for (const job of this.running) {
			const perCode = pace.jobSecondsPerCode * 1000;
			const count = Math.floor((now - (job.startedAt ?? now)) / perCode);
			this.advance(job, Math.min(count, job.codes.length - 1), now);
		}
	}

	private start(freedAt: number | undefined, pace: Pace): void {
		while (this.running.length < pace.jobsAtOnce) {
			const job = this.waiting.shift();
			if (job === undefined) return;
			job.startedAt = Math.max(job.createdAt, freedAt ?? job.createdAt);
			this.running.push(job);
		}
	}

	private advance(job: CreationJob, count: number, now: number): void {
		const seen = new Set(job.codes.slice(0, job.results.length).map(foldCode));
		while (job.results.length < count) {
			const code = job.codes[job.results.length] ?? '';
			job.results.push(this.make(job, code, seen, now));
			seen.add(foldCode(code));
		}
	}

	// The wording of every refusal was recorded on 2026-04.
	private make(job: CreationJob, code: string, seen: Set<string>, now: number): CodeResult {
		const refuse = (error: string | null): CodeResult => ({ redeemCodeId: null, error });
		if (code === '') return refuse('is too short (minimum is 1 character)');
		if (/[\r\n]/.test(code)) return refuse('cannot contain newline characters.');
		if ([...code].length > 255) return refuse('is too long (maximum is 255 characters)');
		if (seen.has(foldCode(code))) {
			return refuse('Codes must be unique within BulkDiscountCodeCreation');
		}
		if (this.store.codes.find(code) !== undefined) {
			return refuse('must be unique. Please try a different code.');
		}
		const discount = this.store.discounts.get(job.discountId);
		// No recording shows a discount deleted under its job: nothing is made, no reason is given.
		if (discount === undefined) return refuse(null);
		return { redeemCodeId: this.store.codes.add(discount, code, now).id, error: null };
	}
}

function due(job: CreationJob, pace: Pace): number {
	return (job.startedAt ?? Infinity) + job.codes.length * pace.jobSecondsPerCode * 1000;
}
