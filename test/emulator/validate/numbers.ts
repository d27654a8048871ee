import type { UserError } from '../graphql/errors';
import { at, type Rule, type RuleInput } from './rule';

// Wording and codes recorded on 2026-04; "less than 0" and "greater than -10^18" are the store's own
// words for amounts, which it keeps as negative numbers.

const INT_MAX = 2_147_483_647;

/** Usage and recurring cycle limits fit in 32 bits. */
export const checkLimits: Rule = (given) => {
	const { usageLimit, recurringCycleLimit } = given.input;
	const errors: UserError[] = [];
	if (usageLimit != null) {
		if (usageLimit > INT_MAX) {
			const text = `Usage limit must be less than or equal to ${INT_MAX}`;
			errors.push(at(given, 'usageLimit', text, 'LESS_THAN_OR_EQUAL_TO'));
		}
		if (usageLimit <= 0) {
			errors.push(at(given, 'usageLimit', 'Usage limit must be greater than 0', 'GREATER_THAN'));
		}
		if (usageLimit < -INT_MAX - 1) {
			const text = `Usage limit must be greater than or equal to ${-INT_MAX - 1}`;
			errors.push(at(given, 'usageLimit', text, 'GREATER_THAN_OR_EQUAL_TO'));
		}
	}
	if (recurringCycleLimit != null && recurringCycleLimit > INT_MAX) {
		const text = `Recurring cycle limit must be less than or equal to ${INT_MAX}`;
		errors.push(at(given, 'recurringCycleLimit', text, 'LESS_THAN_OR_EQUAL_TO'));
	}
	return errors;
};

/** Minimum requirement: quantity or subtotal, each below its bound. */
export const checkMinimum: Rule = (given) => {
	const quantity = given.input.minimumRequirement?.quantity?.greaterThanOrEqualToQuantity;
	const subtotal = given.input.minimumRequirement?.subtotal?.greaterThanOrEqualToSubtotal;
	const quantityAt = 'minimumRequirement.quantity.greaterThanOrEqualToQuantity';
	const subtotalAt = 'minimumRequirement.subtotal.greaterThanOrEqualToSubtotal';
	if (quantity != null && subtotal != null) {
		return [
			at(
				given,
				subtotalAt,
				'Minimum subtotal cannot be defined when minimum quantity is.',
				'CONFLICT',
			),
			at(
				given,
				quantityAt,
				'Minimum quantity cannot be defined when minimum subtotal is.',
				'CONFLICT',
			),
		];
	}
	if (quantity != null && Number(quantity) >= INT_MAX) {
		return [at(given, quantityAt, `Minimum quantity must be less than ${INT_MAX}`, 'LESS_THAN')];
	}
	if (subtotal != null && Number(subtotal) >= 1e18) {
		const text = 'Minimum subtotal must be less than 1000000000000000000';
		return [at(given, subtotalAt, text, 'LESS_THAN')];
	}
	return [];
};

/** The value of basic discounts: a share between 0 and 1, or an amount that is not negative. */
export const checkValue: Rule = (given) => {
	const value = given.input.customerGets?.value;
	const root = 'customerGets.value';
	const errors = [...checkPercentage(given, `${root}.percentage`, value?.percentage)];
	errors.push(
		...checkAmount(given, `${root}.discountAmount.amount`, value?.discountAmount?.amount),
	);
	const effect = value?.discountOnQuantity?.effect;
	if (given.subject.kind === 'bxgy') {
		const place = `${root}.discountOnQuantity.effect`;
		errors.push(...checkPercentage(given, `${place}.percentage`, effect?.percentage));
		errors.push(...checkAmount(given, `${place}.amount`, effect?.amount));
	} else if (value?.discountOnQuantity != null) {
		const text = 'discountOnQuantity field is only permitted with bxgy discounts.';
		errors.push(at(given, `${root}.discountOnQuantity`, text, 'INVALID'));
	}
	return errors;
};

// Recorded on 2026-04: nothing off is too little for an automatic discount, and fine for a code.

function checkPercentage(given: RuleInput, place: string, value: number | null | undefined) {
	if (value == null || (value > 0 && value <= 1)) return [];
	if (value === 0 && given.subject.method === 'code') return [];
	return [at(given, place, 'Value must be between 0.0 and 1.0', 'VALUE_OUTSIDE_RANGE')];
}

function checkAmount(given: RuleInput, place: string, value: string | null | undefined) {
	if (value == null) return [];
	const amount = Number(value);
	if (given.subject.method === 'code' && amount < 0) {
		const text = 'Value must be less than or equal to 0';
		return [at(given, place, text, 'LESS_THAN_OR_EQUAL_TO')];
	}
	if (given.subject.method === 'automatic' && amount <= 0) {
		return [at(given, place, 'Value must be less than 0', 'GREATER_THAN')];
	}
	if (amount < 1e18) return [];
	return [at(given, place, 'Value must be greater than -1000000000000000000', 'LESS_THAN')];
}
