import type { Standing } from '../../shared/codeRun/outcome';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import type { SendOptions } from '../graphql/send';
import { askRest } from '../rest/send';
import { getPriceRule } from './endpoints';
import { pathIds } from './paths';
import type { PriceRule } from './records';

/** Reads whether the codes of a price rule work, comparing its dates with Shopify's clock. */
export async function readRuleStanding(
	context: RequestContext,
	path: string,
	options: SendOptions = {},
): Promise<Standing> {
	const { priceRuleId } = pathIds(path);
	const answer = await askRest(context, getPriceRule, { params: { priceRuleId } }, options);
	if ('data' in answer) return ruleStandingOf(answer.data, answer.date ?? Date.now());
	if (answer.failure.kind !== 'notFound') {
		throw toNodeApiError(context, answer.failure, options.itemIndex);
	}
	return {
		runs: false,
		reason: 'discountGone',
		message: 'The store has no price rule with this ID',
		advice:
			"Check 'Price Rule' and that the credential is for the same store; the price rule may have been deleted.",
	};
}

/** Says whether the codes of a price rule work at a time, in ms since epoch. */
export function ruleStandingOf({ title, startsAt, endsAt }: PriceRule, now: number): Standing {
	if (endsAt !== null && Date.parse(endsAt) <= now) {
		return {
			runs: false,
			reason: 'discountEnded',
			message: `The price rule '${title}' has ended, so its codes do not work`,
			advice: `It ended at ${endsAt}. Change its end in the Shopify admin or choose another price rule.`,
		};
	}
	const hasStarted = startsAt === null || !(Date.parse(startsAt) > now);
	return { runs: true, title, startsAt, endsAt, hasStarted };
}
