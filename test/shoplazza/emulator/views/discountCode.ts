import type { Settings } from '../settings';
import type { DiscountCode } from '../state/types';
import { writeId, writeInteger, writeTime } from './formats';

/** Writes a discount code: the documented fields. The usage limit is not among them. */
export function viewDiscountCode(code: DiscountCode, settings: Settings) {
	return {
		id: writeId(code.id, 'discount_code', settings.idFormat),
		price_rule_id: writeId(code.priceRuleId, 'price_rule', settings.idFormat),
		code: settings.answerCase === 'upper' ? code.code.toUpperCase() : code.code,
		created_at: writeTime(code.createdAt, settings),
		updated_at: writeTime(code.updatedAt, settings),
		use_with_other: writeInteger(code.useWithOther, settings),
		usage_count: writeInteger(code.usageCount, settings),
	};
}
