import type { IDataObject } from 'n8n-workflow';
import { numberIn } from './api/records';
import type { DiscountCode, PriceRule } from './api/records';
import { timeOrAsItCame } from './api/time';
import { standingOf } from './standing';

/** Makes the output of a discount code. */
export function presentCode({ code, id, priceRuleId, raw }: DiscountCode): IDataObject {
	const shown: Record<string, unknown> = {
		code,
		discountCodeId: id ?? null,
		priceRuleId: priceRuleId ?? null,
		usageCount: numberIn(raw.usage_count),
		useWithOtherDiscounts: yesNoIn(raw.use_with_other),
		createdAt: timeOrAsItCame(raw.created_at),
		updatedAt: timeOrAsItCame(raw.updated_at),
	};
	return shown as IDataObject;
}

/** Makes the output of a price rule: simplified, or as Shoplazza sent it. */
export function presentRule(rule: PriceRule, simplify: boolean): IDataObject {
	const { id, title, raw } = rule;
	if (!simplify) return raw;
	const shown: Record<string, unknown> = {
		priceRuleId: id,
		title,
		status: statusOf(rule),
		valueType: raw.value_type ?? null,
		value: raw.value ?? null,
		startsAt: timeOrAsItCame(raw.starts_at),
		// -1 means never.
		endsAt: rule.endsAt ? rule.endsAt.iso : null,
		usageLimit: numberIn(raw.usage_limit),
		timesUsed: numberIn(raw.times_used),
	};
	return shown as IDataObject;
}

/** Returns the status of a price rule, in Shopify's terms. */
export function statusOf(rule: PriceRule): 'ACTIVE' | 'EXPIRED' | 'SCHEDULED' {
	const standing = standingOf(rule, Date.now());
	if (!standing.runs) return 'EXPIRED';
	return standing.startsAt === undefined ? 'ACTIVE' : 'SCHEDULED';
}

function yesNoIn(value: unknown): unknown {
	const number = numberIn(value);
	if (number === 1 || number === true) return true;
	return number === 0 || number === false ? false : number;
}
