import type { UserError } from '../graphql/errors';
import { at, type Rule } from './rule';

const INT_MAX = 2_147_483_647;

/** Buy X get Y: quantities from 1 to 99999, a positive limit per order (recorded on 2026-04). */
export const checkBxgyNumbers: Rule = (given) => {
	if (given.subject.kind !== 'bxgy') return [];
	const { customerBuys, customerGets, usesPerOrderLimit } = given.input;
	const errors: UserError[] = [];
	if (usesPerOrderLimit != null) {
		const limit = Number(usesPerOrderLimit);
		const say = (text: string, code: string) =>
			errors.push(at(given, 'usesPerOrderLimit', `Allocation limit ${text}`, code));
		if (limit === 0) say('cannot be zero', 'VALUE_OUTSIDE_RANGE');
		else if (limit < 0) say('must be greater than 0', 'GREATER_THAN');
		else if (limit > INT_MAX)
			say(`must be less than or equal to ${INT_MAX}`, 'LESS_THAN_OR_EQUAL_TO');
	}
	const places = [
		['customerBuys.value.quantity', 'antecedent', customerBuys?.value?.quantity],
		[
			'customerGets.value.discountOnQuantity.quantity',
			'consequent',
			customerGets?.value?.discountOnQuantity?.quantity,
		],
	] as const;
	for (const [place, word, quantity] of places) {
		if (quantity == null) continue;
		const head = `Prerequisite to entitlement quantity ratio ${word} must be`;
		if (Number(quantity) <= 0)
			errors.push(at(given, place, `${head} greater than 0`, 'GREATER_THAN'));
		if (Number(quantity) >= 100_000) {
			errors.push(at(given, place, `${head} less than 100000`, 'LESS_THAN'));
		}
	}
	return errors;
};

/**
 * Buy X get Y takes its value on a quantity, and no purchase types: each is refused at its own field.
 * That it is refused was recorded, the words were not: they follow those for a basic discount.
 */
export const checkBxgyShape: Rule = (given) => {
	const gets = given.input.customerGets;
	if (given.subject.kind !== 'bxgy' || gets == null) return [];
	const errors: UserError[] = [];
	const refuse = (place: string, text: string) =>
		errors.push(at(given, `customerGets.${place}`, text, 'INVALID'));
	const onlyOnQuantity = 'Only discountOnQuantity permitted with bxgy discounts.';
	if (gets.value?.percentage != null) refuse('value.percentage', onlyOnQuantity);
	if (gets.value?.discountAmount != null) refuse('value.discountAmount', onlyOnQuantity);
	if (gets.items?.all === true) refuse('items', "Items in 'customer get' cannot be set to all");
	const notHere = 'This field is not supported by bxgy discounts.';
	if (gets.appliesOnSubscription != null) refuse('appliesOnSubscription', notHere);
	if (gets.appliesOnOneTimePurchase != null) refuse('appliesOnOneTimePurchase', notHere);
	return errors;
};
