import type { UserError } from '../graphql/errors';
import { badRequest } from '../graphql/errors';
import { checkClasses, checkFunction } from './app';
import { checkCode, checkDates, checkTags, checkTitle } from './basics';
import { checkBuyers, checkOneWayToChoose } from './buyers';
import { checkBxgyNumbers, checkBxgyShape } from './bxgy';
import { checkCombinesWith } from './combinesWith';
import { checkItems } from './items';
import { checkLimits, checkMinimum, checkValue } from './numbers';
import { refuseOverlaps, refuseSelectionOfAllAndSome } from './overlaps';
import type { Rule, RuleInput } from './rule';

const rules: Rule[] = [
	checkTitle,
	checkCode,
	checkDates,
	checkTags,
	checkFunction,
	checkClasses,
	checkBuyers,
	checkCombinesWith,
	checkItems,
	checkValue,
	checkBxgyShape,
	checkBxgyNumbers,
	checkMinimum,
	checkLimits,
];

/** Checks the input of a create or update; throws what Shopify reports at the top level. */
export function checkDiscountInput(given: RuleInput): UserError[] {
	refuseOverlaps(given.input);
	refuseSelectionOfAllAndSome(given.input);
	refuseTwoValues(given);
	const conflict = checkOneWayToChoose(given);
	return conflict.length > 0 ? conflict : rules.flatMap((rule) => rule(given));
}

// Two values at once are a top-level BAD_REQUEST (recorded on 2026-04); the words are not known.
function refuseTwoValues({ input }: RuleInput): void {
	const value = input.customerGets?.value;
	const given = [value?.percentage, value?.discountAmount, value?.discountOnQuantity];
	if (given.filter((one) => one != null).length > 1) {
		throw badRequest(
			'A discount can only have one of percentage, discountAmount or discountOnQuantity.',
		);
	}
}
