import type { Settings } from '../settings';
import type { CodeStore } from './codeBook';
import { CODE_TAKEN, refuseText } from './codeRules';
import { orderOf, secondsFor } from './pace';
import type { Batch, CodeResult } from './types';

type Pace = Pick<Settings, 'jobSecondsPerCode' | 'jobSeconds' | 'codesGoLive'>;

// Our assumption: the document names the state `queued` and does not say how long it lasts.
const QUEUED_SHARE = 0.25;

/** The batches of the REST API: one at a time, queued first, then making codes. */
export class BatchQueue {
	private all = new Map<number, Batch>();
	private latest: Batch | undefined;

	constructor(private readonly store: CodeStore) {}

	/** Queues a batch; the caller has made sure that no other one is under way. */
	submit(given: Pick<Batch, 'discountId' | 'codes' | 'logs' | 'createdAt' | 'submittedAt'>): Batch {
		const batch: Batch = {
			...given,
			id: this.store.nextId(),
			index: this.all.size,
			startedAt: undefined,
			completedAt: undefined,
			codesMade: 0,
			results: [],
		};
		this.all.set(batch.id, batch);
		this.latest = batch;
		return batch;
	}

	get(id: number): Batch | undefined {
		return this.all.get(id);
	}

	list(): Batch[] {
		return [...this.all.values()];
	}

	/** The batch that is not completed; the shop has one at most. */
	get underway(): Batch | undefined {
		return this.latest?.completedAt === undefined ? this.latest : undefined;
	}

	/** Lets time pass until now; codes are dated by the store's clock, which may be ahead or behind. */
	settle(now: number, pace: Pace, clockOffsetMs = 0): void {
		const batch = this.underway;
		if (batch === undefined) return;
		const span = secondsFor(batch, pace) * 1000;
		const start = batch.startedAt ?? batch.submittedAt + span * QUEUED_SHARE;
		if (start > now) return;
		batch.startedAt = start;
		const end = Math.max(start, batch.submittedAt + span);
		if (end <= now) {
			this.advance(batch, batch.codes.length, pace, end + clockOffsetMs);
			batch.completedAt = end;
			return;
		}
		if (pace.codesGoLive === 'atEnd') return;
		// A hair more, so that a moment at which a code is due counts as reached.
		const due = Math.floor(((now - start) / (end - start)) * batch.codes.length + 1e-9);
		this.advance(batch, Math.min(due, batch.codes.length - 1), pace, now + clockOffsetMs);
	}

	private advance(batch: Batch, count: number, pace: Pace, now: number): void {
		if (batch.logs.length > 0) return;
		const order = orderOf(batch, pace);
		while (batch.codesMade < count) {
			const place = order[batch.codesMade] ?? batch.codesMade;
			batch.results[place] = this.make(batch, batch.codes[place] ?? '', now);
			batch.codesMade += 1;
		}
	}

	// Our assumption: a code that the batch holds twice is taken once its first copy is made. The
	// document shows one refusal, that of a code that is taken.
	private make(batch: Batch, code: string, now: number): CodeResult {
		const taken = this.store.codes.find(code) === undefined ? null : CODE_TAKEN;
		const error = refuseText(code) ?? taken;
		const discount = this.store.discounts.get(batch.discountId);
		if (error !== null || discount === undefined) return { redeemCodeId: null, error };
		return { redeemCodeId: this.store.codes.add(discount, code, now).id, error: null };
	}
}
