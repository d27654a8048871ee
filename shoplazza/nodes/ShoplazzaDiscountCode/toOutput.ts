import type { IDataObject } from 'n8n-workflow';
import { numberOrRaw } from './api/records';
import type { DiscountCode, PriceRule } from './api/records';
import { timeOrRaw } from './api/time';
import { standingOf } from './standing';

/** Makes the output of a discount code. */
export function toCodeOutput({ code, id, priceRuleId, raw }: DiscountCode): IDataObject {
	const output: Record<string, unknown> = {
		code,
		discountCodeId: id ?? null,
		priceRuleId: priceRuleId ?? null,
		usageCount: numberOrRaw(raw.usage_count),
		useWithOtherDiscounts: booleanOrRaw(raw.use_with_other),
		createdAt: timeOrRaw(raw.created_at),
		updatedAt: timeOrRaw(raw.updated_at),
	};
	return output as IDataObject;
}

/** Makes the output of a price rule: simplified, or as Shoplazza sent it. */
export function toRuleOutput(rule: PriceRule, simplify: boolean): IDataObject {
	const { id, title, raw } = rule;
	if (!simplify) return raw;
	const output: Record<string, unknown> = {
		priceRuleId: id,
		title,
		status: statusOf(rule),
		valueType: raw.value_type ?? null,
		value: raw.value ?? null,
		startsAt: timeOrRaw(raw.starts_at),
		// -1 means never.
		endsAt: rule.endsAt ? rule.endsAt.iso : null,
		usageLimit: numberOrRaw(raw.usage_limit),
		timesUsed: numberOrRaw(raw.times_used),
	};
	return output as IDataObject;
}

/** Returns the status of a price rule, in Shopify's terms. */
export function statusOf(rule: PriceRule): 'ACTIVE' | 'EXPIRED' | 'SCHEDULED' {
	const standing = standingOf(rule, Date.now());
	if (!standing.runs) return 'EXPIRED';
	return standing.hasStarted ? 'ACTIVE' : 'SCHEDULED';
}

function booleanOrRaw(value: unknown): unknown {
	const number = numberOrRaw(value);
	if (number === 1 || number === true) return true;
	return number === 0 || number === false ? false : number;
}
