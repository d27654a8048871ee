import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { createBatch } from '../api/calls';
import type { NewCode } from '../api/calls';
import { refused } from '../api/failures';
import type { DiscountCode } from '../api/records';
import { ask } from '../api/send';
import type { CircuitBreaker } from './circuitBreaker';
import { halvesOf } from './lookUp';
import { codesNamedIn, refusalTextOf } from './refusalText';
import { Resolver } from './resolver';
import type { PriorAttempts, ResolveOptions } from './resolver';

export interface SubmitOptions extends ResolveOptions {
	/** Converts a code to what is sent. */
	toNewCode: (code: CheckedCode) => NewCode;
}

/** Sends the codes of one request until each is resolved: together, in parts, or one by one. */
export class Submission<C extends CheckedCode> extends Resolver<C> {
	/** How many codes fit into a request, if fewer than were sent. */
	maxPerRequest = Infinity;

	constructor(
		context: RequestContext,
		private readonly submitOptions: SubmitOptions,
		breaker: CircuitBreaker,
	) {
		super(context, submitOptions, breaker);
	}

	/** Sends codes, some of them again if necessary, until all are resolved. */
	async send(codes: C[], prior: PriorAttempts = {}): Promise<void> {
		if (codes.length === 0) return;
		if (Date.now() >= this.submitOptions.deadline) this.stop ??= deadlineReached;
		if (this.stop) return this.giveUp(codes, this.stop, prior);
		const { priceRuleId, deadline, toNewCode } = this.submitOptions;
		const call = createBatch(priceRuleId, codes.map(toNewCode));
		const answer = await ask(this.context, call, { deadline, itemIndex: codes[0]?.item });
		// A retried request may have been carried out the first time.
		const known = answer.retried ? { ...prior, isUncertain: true } : prior;
		if ('data' in answer) {
			this.recordDate(answer.date);
			const { value, messages } = answer.data;
			return await this.resolveAnswered(codes, value, { messages, seenAt: answer.date, ...known });
		}
		const { failure } = answer;
		if (failure.kind === 'request') return await this.isolateRefused(codes, failure, known);
		if (failure.executed === 'no' && !known.isUncertain) {
			// A request that still waits in the queue at the deadline was not refused.
			this.stop = Date.now() >= deadline ? deadlineReached : failure;
			return this.giveUp(codes, this.stop, known);
		}
		await this.resolveUnanswered(codes, failure, known);
	}

	private async resolveAnswered(
		codes: C[],
		created: DiscountCode[],
		{ messages, seenAt, ...prior }: PriorAttempts & { messages: string[]; seenAt?: number },
	) {
		const byCode = new Map(created.map((code) => [foldCode(code.code), code]));
		const missing = codes.filter((one) => {
			const code = byCode.get(foldCode(one.code));
			if (code?.priceRuleId === undefined) return true;
			this.resolve(one, { code, seenAt });
			return false;
		});
		const notFound = await this.resolveByLookUp(missing, !prior.isAlone);
		for (const code of notFound) {
			if (!prior.isAlone && !this.stop && !this.breaker.isOpen) {
				await this.send([code], { ...prior, isLookedUp: true, isAlone: true });
				continue;
			}
			const refusal = messages.find((text) => codesNamedIn(text, [code]).length > 0) ?? messages[0];
			if (refusal === undefined) this.recordLost(code);
			else this.recordRefused(code, refusal, prior);
		}
		if (this.breaker.isOpen) this.stop ??= refused(messages);
	}

	private async resolveUnanswered(codes: C[], failure: Failure, prior: PriorAttempts) {
		const notFound = await this.resolveByLookUp(codes, true);
		if (notFound.length === 0) return;
		// Codes are unique in a store, so sending them again cannot create them twice.
		const again = { ...prior, isUncertain: true, isRepeated: true };
		if (!prior.isRepeated && failure.executed !== 'no') return await this.send(notFound, again);
		this.stop = failure;
		this.giveUp(notFound, failure, again);
	}

	/** Isolates the codes that caused a refusal, so that the others are created. */
	private async isolateRefused(codes: C[], failure: Failure, prior: PriorAttempts): Promise<void> {
		const refusal = refusalTextOf(failure);
		const { exclusions = 0 } = prior;
		const suspects = exclusions < 3 && codes.length > 1 ? codesNamedIn(refusal, codes) : [];
		if (suspects.length > 0 && suspects.length <= MAX_LOOK_UPS) {
			const notFound = await this.resolveByLookUp(suspects, false);
			const others = codes.filter((code) => !suspects.includes(code));
			for (const code of notFound) {
				await this.send([code], { ...prior, isLookedUp: true, isAlone: true });
			}
			return await this.send(others, { ...prior, exclusions: exclusions + 1 });
		}
		if (!prior.isLookedUp && codes.length <= MAX_LOOK_UPS) {
			const notFound = await this.resolveByLookUp(codes, false);
			const isLookedUp = { ...prior, isLookedUp: true };
			if (notFound.length < codes.length) return await this.send(notFound, isLookedUp);
			return await this.isolateRefused(codes, failure, isLookedUp);
		}
		const [first] = codes;
		if (codes.length === 1 && first) return this.recordRefused(first, refusal, prior);
		if (this.breaker.isOpen) {
			this.stop ??= failure;
			return this.giveUp(codes, failure, { ...prior, refusedWith: refusal });
		}
		const halves = halvesOf(codes);
		const refusedTogether = { ...prior, refusedWith: refusal };
		for (const half of halves) await this.send(half, refusedTogether);
		const areAllCreated = codes.every((code) => this.resolutions.get(code)?.reason === undefined);
		if (areAllCreated) this.maxPerRequest = Math.min(this.maxPerRequest, halves[0].length);
	}
}

/** The most codes to look up one by one; more codes are first sent in halves. */
const MAX_LOOK_UPS = 25;

export const deadlineReached: Failure = {
	kind: 'unavailable',
	message: 'The deadline passed before all codes were done',
	description: "Run it again with the codes that were not sent, or raise 'Wait at Most (Minutes)'.",
	executed: 'no',
};
