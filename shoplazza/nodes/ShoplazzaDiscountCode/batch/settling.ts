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
	/** The time in ms since epoch after which nothing is sent. */
	deadline: number;
}

/** What earlier requests showed about the codes of a request. */
export interface Earlier {
	/** Whether an earlier request with them may have been carried out. */
	isUncertain?: boolean;
	/** Whether they were sent again after a request with an unknown outcome. */
	isRepeated?: boolean;
	/** Whether they were looked up and do not exist. */
	isLookedUp?: boolean;
	isAlone?: boolean;
	/** The message of a refusal of them together with others. */
	refusedWith?: string;
	/** How often codes that a refusal named were removed from the request. */
	named?: number;
}

/** Collects what happened to the codes of a request, and looks up those that the answer leaves open. */
export class Settling<C extends CheckedCode> {
	readonly settled = new Map<C, Settled>();
	/** Why sending has stopped. */
	stop?: Failure;
	/** The latest time by Shoplazza's clock. */
	latest: number | undefined;

	constructor(
		protected readonly context: RequestContext,
		private readonly options: SettleOptions,
		protected readonly hopes: Hopes,
	) {
		this.latest = options.since;
	}

	/** Looks codes up and resolves those that exist; returns the others. */
	async settleByLookUp(codes: C[], mayBeLate: boolean): Promise<C[]> {
		let open = codes;
		let isAnyThere = false;
		for (const gapMs of [0, ...(mayBeLate ? LATE_MS : [])]) {
			if (open.length === 0) break;
			if (gapMs > 0) await sleep(gapMs, cancelSignalOf(this.context));
			// Codes created together become visible together, so a sample shows whether to look up all.
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

	/** Resolves a code that the store has. */
	settle(code: C, sight: Sight) {
		const settled = judge(sight, { ...this.options, isKnown: (id) => recentCodes.has(id) });
		const { discountCodeId, reason } = settled;
		if (reason === undefined) {
			this.hopes.rise();
			if (discountCodeId !== undefined) recentCodes.add(discountCodeId);
		}
		this.settled.set(code, settled);
	}

	/** Records a code that was refused on its own. */
	refuse(code: C, words: string, { isUncertain }: Earlier) {
		this.hopes.fall(withoutCode(words, code));
		const message = `Shoplazza refused the code: ${words}`;
		this.settled.set(code, { reason: isUncertain ? 'unknown' : 'refused', message });
	}

	/** Records a code that was neither created nor refused. */
	lose(code: C) {
		const message = 'Shoplazza answered without an objection, but does not find the code';
		this.hopes.fall(message);
		this.settled.set(code, { reason: 'unknown', message });
	}

	/** Records codes that are not sent, or not sent again. */
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

	/** Records the time by Shoplazza's clock. */
	noteDate(date: number | undefined) {
		if (date !== undefined) this.latest = Math.max(this.latest ?? 0, date);
	}
}

/** The pauses before looking up a missing code again. */
const LATE_MS = [1000, 2000, 4000];

/** How long codes that were sent are looked up after the deadline. */
const GRACE_MS = 30_000;
