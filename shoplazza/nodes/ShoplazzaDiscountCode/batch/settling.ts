import { sleep } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import type { Hopes } from './hopes';
import { judge } from './judge';
import type { Judging, Sight } from './judge';
import { lookUp, sampleOf } from './lookUp';
import { withoutCode } from './mentions';
import type { Settled } from './outcome';
import { recentCodes } from './recent';

export interface SettleOptions extends Omit<Judging, 'isKnown'> {
	/** The time in ms since epoch after which nothing is sent any more. */
	deadline: number;
}

/** What is known of codes that are sent, from having sent them before. */
export interface Earlier {
	/** Whether an earlier request with them may have been carried out. */
	isUncertain?: boolean;
	/** Whether they were sent again after a request of unknown fate. */
	isRepeated?: boolean;
	/** Whether they were looked up and are nowhere. */
	isLookedUp?: boolean;
	isAlone?: boolean;
	/** What Shoplazza said when it refused them together with others. */
	refusedWith?: string;
	/** How often codes that a refusal named were taken out. */
	named?: number;
}

/** Keeps what became of the codes of one request, and finds it out where an answer does not say. */
export class Settling<C extends CheckedCode> {
	readonly settled = new Map<C, Settled>();
	/** Why nothing more is sent. */
	stop?: Failure;
	/** The latest time of Shoplazza's clock. */
	latest: number | undefined;

	constructor(
		protected readonly context: RequestContext,
		private readonly options: SettleOptions,
		protected readonly hopes: Hopes,
	) {
		this.latest = options.since;
	}

	/** Looks codes up and settles those that are somewhere; returns the others. */
	async settleByLookUp(codes: C[], mayBeLate: boolean): Promise<C[]> {
		let open = codes;
		let isAnyThere = false;
		for (const gapMs of [0, ...(mayBeLate ? LATE_MS : [])]) {
			if (open.length === 0) break;
			if (gapMs > 0) await sleep(gapMs, cancelSignalOf(this.context));
			// What is made together is seen together, so that a few tell whether to look for all.
			const few: C[] = gapMs > 0 && !isAnyThere ? sampleOf(open) : open;
			let isRead = await this.lookUpSome(few);
			isAnyThere ||= few.some((code) => this.settled.has(code));
			if (isRead && isAnyThere && few.length < open.length) {
				isRead = await this.lookUpSome(open.filter((code) => !few.includes(code)));
			}
			open = open.filter((code) => !this.settled.has(code));
			if (!isRead) return [];
		}
		return open;
	}

	private async lookUpSome(codes: C[]): Promise<boolean> {
		const options = { deadline: Math.max(this.options.deadline, Date.now()) + GRACE_MS };
		const { sights, failure } = await lookUp(this.context, codes, options);
		for (const [code, sight] of sights) {
			this.noteDate(sight.seenAt);
			this.settle(code, sight);
		}
		if (!failure) return true;
		this.stop = failure;
		const message = `It could not be read whether the code was created: ${failure.message}`;
		for (const code of codes) {
			if (!sights.has(code)) this.settled.set(code, { reason: 'unknown', message });
		}
		return false;
	}

	/** Takes note of a code that the store has. */
	settle(code: C, sight: Sight) {
		const settled = judge(sight, { ...this.options, isKnown: (id) => recentCodes.has(id) });
		const { discountCodeId, reason } = settled;
		if (reason === undefined) {
			this.hopes.rise();
			if (discountCodeId !== undefined) recentCodes.add(discountCodeId);
		}
		this.settled.set(code, settled);
	}

	/** Takes note of a code that was refused alone. */
	refuse(code: C, words: string, { isUncertain }: Earlier) {
		this.hopes.fall(withoutCode(words, code));
		const message = `Shoplazza refused the code: ${words}`;
		this.settled.set(code, { reason: isUncertain ? 'unknown' : 'refused', message });
	}

	/** Takes note of a code that was answered with nothing. */
	lose(code: C) {
		const message = 'Shoplazza answered without an objection, but does not find the code';
		this.hopes.fall(message);
		this.settled.set(code, { reason: 'unknown', message });
	}

	/** Takes note of codes that are not sent, or not sent again. */
	giveUp(codes: C[], { message }: Failure, { isUncertain, refusedWith }: Earlier) {
		const settled: Settled = isUncertain
			? { reason: 'unknown', message: `It is not known whether the code was created: ${message}` }
			: refusedWith === undefined
				? { reason: 'notSent', message: `The code was not sent: ${message}` }
				: {
						reason: 'refused',
						message: `Shoplazza refused the code together with others: ${refusedWith}`,
					};
		for (const code of codes) this.settled.set(code, settled);
	}

	/** Takes note of what time it is for Shoplazza. */
	noteDate(date: number | undefined) {
		if (date !== undefined) this.latest = Math.max(this.latest ?? 0, date);
	}
}

/** How long to wait before a code that should be there is looked up again. */
const LATE_MS = [1000, 2000, 4000];

/** How long codes that were sent are still looked up when the time is over. */
const GRACE_MS = 30_000;
