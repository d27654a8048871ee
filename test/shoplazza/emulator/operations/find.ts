import type { Call } from '../openapi/call';
import { notFound } from '../openapi/refusal';
import type { DiscountCode, PriceRule } from '../state/types';
import { readId } from '../views/formats';

/** Finds the price rule that the path names. */
export function findPriceRule({ state, settings, params }: Call): PriceRule {
	const id = readId(params.priceRuleId ?? '', 'price_rule', settings.idFormat);
	const rule = id === undefined ? undefined : state.priceRules.get(id);
	if (rule === undefined) throw notFound();
	return rule;
}

/** Finds the code that the path names; it has to belong to the price rule that the path names. */
export function findDiscountCode(call: Call): DiscountCode {
	const { state, settings, params } = call;
	const rule = findPriceRule(call);
	const id = readId(params.codeId ?? '', 'discount_code', settings.idFormat);
	const code = id === undefined ? undefined : state.codes.get(id);
	if (code?.priceRuleId !== rule.id) throw notFound();
	return code;
}
