import type { Standing } from '../shared/codeRun/outcome';
import type { RequestContext } from '../shared/http/context';
import { toNodeApiError } from '../shared/http/nodeError';
import { getPriceRule } from './api/calls';
import type { PriceRule } from './api/records';
import { ask } from './api/send';
import type { SendOptions } from './api/send';

/** The standing of a price rule, and when it was read, in ms since epoch by Shoplazza's clock. */
export type ReadStanding = Standing & { readAt?: number };

/** Reads whether the codes of a price rule work. Part of the gate before *Created*. */
export async function readStanding(
	context: RequestContext,
	priceRuleId: string,
	options: SendOptions = {},
): Promise<ReadStanding> {
	const answer = await ask(context, getPriceRule(priceRuleId), options);
	if ('failure' in answer) throw toNodeApiError(context, answer.failure, options.itemIndex);
	const { data, date } = answer;
	// Our clock is good enough if the answer has no date: a start or an end is usually days away.
	return { ...standingOf(data.value.found, date ?? Date.now()), readAt: date };
}

/** Says whether the codes of a price rule work at a time, in ms since epoch. */
export function standingOf(rule: PriceRule | undefined, now: number): Standing {
	if (!rule) {
		return {
			runs: false,
			reason: 'discountGone',
			message: 'The store has no price rule with this ID',
			advice:
				"Check 'Price Rule' and that the credential is for the same store; the price rule may have been deleted.",
		};
	}
	const { title, startsAt, endsAt } = rule;
	if (endsAt && endsAt.ms <= now) {
		return {
			runs: false,
			reason: 'discountEnded',
			message: `The price rule '${title}' has ended, so its codes do not work`,
			advice: `It ended at ${endsAt.iso}. Change its end in Shoplazza or choose another price rule.`,
		};
	}
	return {
		runs: true,
		title,
		startsAt: startsAt?.iso ?? null,
		endsAt: endsAt?.iso ?? null,
		hasStarted: !startsAt || startsAt.ms <= now,
	};
}
