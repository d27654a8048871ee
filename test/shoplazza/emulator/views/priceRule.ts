import type { Settings } from '../settings';
import type { PriceRule } from '../state/types';
import { writeId, writeInteger, writeTime } from './formats';

const NEVER = '-1';

/**
 * Writes a price rule.
 *
 * The names are those of the fields one is created with, and `times_used`. Assumptions: all of them
 * are answered, a value is a text, and a rule without end is answered with the -1 it was made with.
 */
export function viewPriceRule(rule: PriceRule, settings: Settings) {
	return {
		id: writeId(rule.id, 'price_rule', settings.idFormat),
		title: rule.title,
		value_type: rule.valueType,
		value: rule.value,
		target_type: 'line_item',
		target_selection: rule.targetSelection,
		entitled_product_ids: rule.entitledProductIds,
		starts_at: writeTime(rule.startsAt, settings),
		ends_at: rule.endsAt === undefined ? NEVER : writeTime(rule.endsAt, settings),
		usage_limit: writeInteger(rule.usageLimit, settings),
		allocation_limit: writeInteger(-1, settings),
		once_per_customer: rule.oncePerCustomer,
		times_used: writeInteger(rule.timesUsed, settings),
		created_at: writeTime(rule.createdAt, settings),
		updated_at: writeTime(rule.updatedAt, settings),
	};
}
