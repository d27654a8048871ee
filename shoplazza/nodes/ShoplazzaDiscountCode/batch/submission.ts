import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { createBatch } from '../api/calls';
import type { NewCode } from '../api/calls';
import { refused } from '../api/failures';
import type { DiscountCode } from '../api/records';
import { ask } from '../api/send';
import type { Hopes } from './hopes';
import { halvesOf } from './lookUp';
import { mentionedIn, wordsOf } from './mentions';
import { Settling } from './settling';
import type { Earlier, SettleOptions } from './settling';

export interface SubmitOptions extends SettleOptions {
	/** Converts a code to what is sent. */
	toNewCode: (code: CheckedCode) => NewCode;
}

/** Sends the codes of one request until each is resolved: together, in parts, or one by one. */
export class Submission<C extends CheckedCode> extends Settling<C> {
	/** How many codes fit into a request, if fewer than were sent. */
	fits = Infinity;

	constructor(
		context: RequestContext,
		private readonly sending: SubmitOptions,
		hopes: Hopes,
	) {
		super(context, sending, hopes);
	}

	/** Sends codes, some of them again if necessary, until all are resolved. */
	async send(codes: C[], earlier: Earlier = {}): Promise<void> {
		if (codes.length === 0) return;
		if (Date.now() >= this.sending.deadline) this.stop ??= deadlineReached;
		if (this.stop) return this.giveUp(codes, this.stop, earlier);
		const { priceRuleId, deadline, toNewCode } = this.sending;
		const call = createBatch(priceRuleId, codes.map(toNewCode));
		const answer = await ask(this.context, call, { deadline, itemIndex: codes[0]?.item });
		// A retried request may have been carried out the first time.
		const known = answer.retried ? { ...earlier, isUncertain: true } : earlier;
		if ('data' in answer) {
			this.noteDate(answer.date);
			const { value, said } = answer.data;
			return await this.settleAnswer(codes, value, { said, seenAt: answer.date, ...known });
		}
		const { failure } = answer;
		if (failure.kind === 'request') return await this.findBlame(codes, failure, known);
		if (failure.executed === 'no' && !known.isUncertain) {
			// A request that still waits in the queue at the deadline was not refused.
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
		if (this.hopes.areGone) this.stop ??= refused(said);
	}

	private async settleUnanswered(codes: C[], failure: Failure, earlier: Earlier) {
		const nowhere = await this.settleByLookUp(codes, true);
		if (nowhere.length === 0) return;
		// Codes are unique in a store, so sending them again cannot create them twice.
		const again = { ...earlier, isUncertain: true, isRepeated: true };
		if (!earlier.isRepeated && failure.executed !== 'no') return await this.send(nowhere, again);
		this.stop = failure;
		this.giveUp(nowhere, failure, again);
	}

	/** Isolates the codes that caused a refusal, so that the others are created. */
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
}

/** The most codes to look up one by one; more codes are first sent in halves. */
const FEW = 25;

export const deadlineReached: Failure = {
	kind: 'unavailable',
	message: 'The deadline passed before all codes were done',
	description: "Run it again with the codes that were not sent, or raise 'Wait at Most (Minutes)'.",
	executed: 'no',
};
