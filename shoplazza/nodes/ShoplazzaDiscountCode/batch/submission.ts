import { sleep } from 'n8n-workflow';
import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { createBatch } from '../api/calls';
import type { NewCode } from '../api/calls';
import type { DiscountCode } from '../api/records';
import { ask } from '../api/send';
import type { Hopes } from './hopes';
import { judge } from './judge';
import type { Judging, Sight } from './judge';
import { halvesOf, lookUp, sampleOf } from './lookUp';
import { mentionedIn, withoutCode, wordsOf } from './mentions';
import type { Settled } from './outcome';
import { recentCodes } from './recent';

export interface SubmitOptions extends Omit<Judging, 'isKnown'> {
	/** The time in ms since epoch after which nothing is sent any more. */
	deadline: number;
	/** Makes of a code what is sent. */
	toNewCode: (code: CheckedCode) => NewCode;
}

/** What is known of codes that are sent, from having sent them before. */
interface Earlier {
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

/** Sends the codes of one request until it is known what became of each: once, in parts or alone. */
export class Submission<C extends CheckedCode> {
	readonly settled = new Map<C, Settled>();
	/** Why nothing more is sent. */
	stop?: Failure;
	/** How many codes fit into a request, if fewer than were sent. */
	fits = Infinity;
	/** The latest time of Shoplazza's clock. */
	latest: number | undefined;

	constructor(
		private readonly context: RequestContext,
		private readonly options: SubmitOptions,
		private readonly hopes: Hopes,
	) {
		this.latest = options.since;
	}

	async send(codes: C[], earlier: Earlier = {}): Promise<void> {
		if (codes.length === 0) return;
		if (Date.now() >= this.options.deadline) this.stop ??= deadlineReached;
		if (this.stop) return this.giveUp(codes, this.stop, earlier);
		const { priceRuleId, deadline, toNewCode } = this.options;
		const call = createBatch(priceRuleId, codes.map(toNewCode));
		const answer = await ask(this.context, call, { deadline, itemIndex: codes[0]?.item });
		// Sent more than once, it may have been carried out the first time.
		const known = answer.retried ? { ...earlier, isUncertain: true } : earlier;
		if ('data' in answer) {
			this.noteDate(answer.date);
			const { value, said } = answer.data;
			return await this.settleAnswer(codes, value, { said, seenAt: answer.date, ...known });
		}
		const { failure } = answer;
		if (failure.kind === 'request') return await this.findBlame(codes, failure, known);
		if (failure.executed === 'no' && !known.isUncertain) {
			// Who waits for room when the time is over was only too late.
			this.stop = Date.now() >= deadline ? deadlineReached : failure;
			return this.giveUp(codes, this.stop, known);
		}
		await this.settleUnanswered(codes, failure, known);
	}

	private async settleAnswer(
		codes: C[],
		answered: DiscountCode[],
		{ said, seenAt, ...earlier }: Earlier & { said: string[]; seenAt?: number },
	) {
		const byCode = new Map(answered.map((code) => [foldCode(code.code), code]));
		const missing = codes.filter((one) => {
			const code = byCode.get(foldCode(one.code));
			if (code?.priceRuleId === undefined) return true;
			this.settle(one, { code, seenAt });
			return false;
		});
		const nowhere = await this.settleByLookUp(missing, !earlier.isAlone);
		for (const code of nowhere) {
			if (!earlier.isAlone && !this.stop && !this.hopes.areGone) {
				await this.send([code], { ...earlier, isLookedUp: true, isAlone: true });
				continue;
			}
			const words = said.find((text) => mentionedIn(text, [code]).length > 0) ?? said[0];
			if (words === undefined) this.lose(code);
			else this.refuse(code, words, earlier);
		}
	}

	private async settleUnanswered(codes: C[], failure: Failure, earlier: Earlier) {
		const nowhere = await this.settleByLookUp(codes, true);
		if (nowhere.length === 0) return;
		// Codes are unique in a store: what was made all the same cannot be made twice.
		const again = { ...earlier, isUncertain: true, isRepeated: true };
		if (!earlier.isRepeated && failure.executed !== 'no') return await this.send(nowhere, again);
		this.stop = failure;
		this.giveUp(nowhere, failure, again);
	}

	/** Finds out which codes a refusal of all is about, so that the others are made. */
	private async findBlame(codes: C[], failure: Failure, earlier: Earlier): Promise<void> {
		const words = wordsOf(failure);
		const { named = 0 } = earlier;
		const suspects = named < 3 && codes.length > 1 ? mentionedIn(words, codes) : [];
		if (suspects.length > 0 && suspects.length <= FEW) {
			const nowhere = await this.settleByLookUp(suspects, false);
			const others = codes.filter((code) => !suspects.includes(code));
			for (const code of nowhere) {
				await this.send([code], { ...earlier, isLookedUp: true, isAlone: true });
			}
			return await this.send(others, { ...earlier, named: named + 1 });
		}
		if (!earlier.isLookedUp && codes.length <= FEW) {
			const nowhere = await this.settleByLookUp(codes, false);
			const isLookedUp = { ...earlier, isLookedUp: true };
			if (nowhere.length < codes.length) return await this.send(nowhere, isLookedUp);
			return await this.findBlame(codes, failure, isLookedUp);
		}
		const [first] = codes;
		if (codes.length === 1 && first) return this.refuse(first, words, earlier);
		if (this.hopes.areGone) {
			this.stop ??= failure;
			return this.giveUp(codes, failure, { ...earlier, refusedWith: words });
		}
		const halves = halvesOf(codes);
		const refusedTogether = { ...earlier, refusedWith: words };
		for (const half of halves) await this.send(half, refusedTogether);
		const isBlameless = codes.every((code) => this.settled.get(code)?.reason === undefined);
		if (isBlameless) this.fits = Math.min(this.fits, halves[0].length);
	}

	/** Looks codes up and settles those that are somewhere; returns the others. */
	private async settleByLookUp(codes: C[], mayBeLate: boolean): Promise<C[]> {
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

	private settle(code: C, sight: Sight) {
		const settled = judge(sight, { ...this.options, isKnown: (id) => recentCodes.has(id) });
		const { discountCodeId, reason } = settled;
		if (reason === undefined) {
			this.hopes.rise();
			if (discountCodeId !== undefined) recentCodes.add(discountCodeId);
		}
		this.settled.set(code, settled);
	}

	private refuse(code: C, words: string, { isUncertain }: Earlier) {
		this.hopes.fall(withoutCode(words, code));
		const message = `Shoplazza refused the code: ${words}`;
		this.settled.set(code, { reason: isUncertain ? 'unknown' : 'refused', message });
	}

	private lose(code: C) {
		const message = 'Shoplazza answered without an objection, but does not find the code';
		this.hopes.fall(message);
		this.settled.set(code, { reason: 'unknown', message });
	}

	private giveUp(codes: C[], { message }: Failure, { isUncertain, refusedWith }: Earlier) {
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

	private noteDate(date: number | undefined) {
		if (date !== undefined) this.latest = Math.max(this.latest ?? 0, date);
	}
}

/** So many codes are looked up one by one; more are sent in halves first. */
const FEW = 25;

/** How long to wait before a code that should be there is looked up again. */
const LATE_MS = [1000, 2000, 4000];

/** How long codes that were sent are still looked up when the time is over. */
const GRACE_MS = 30_000;

export const deadlineReached: Failure = {
	kind: 'unavailable',
	message: 'The deadline passed before all codes were done',
	description: "Run it again with the codes that were not sent, or raise 'Wait at Most (Minutes)'.",
	executed: 'no',
};
