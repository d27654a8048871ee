import type { Settings } from '../settings';
import type { Discount, RedeemCode } from '../state/types';
import { priceRuleIdOf } from './showPriceRule';
import { localIso } from './time';

/** Gives the ID by which the REST API knows a code. */
export function restCodeIdOf({ id }: Pick<RedeemCode, 'id'>, settings: Settings): number {
	return id + settings.restCodeIdOffset;
}

/** Shows a discount code. */
export function showDiscountCode(rule: Discount, code: RedeemCode, settings: Settings) {
	return {
		id: restCodeIdOf(code, settings),
		price_rule_id: priceRuleIdOf(rule, settings),
		code: code.code,
		usage_count: code.usageCount,
		created_at: localIso(code.createdAt, settings.restTimeZone),
		updated_at: localIso(code.updatedAt ?? code.createdAt, settings.restTimeZone),
	};
}
