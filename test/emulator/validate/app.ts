import { at, type Rule } from './rule';

// Wording and codes recorded on 2026-04.

const TARGETS = 'product_discounts, order_discounts, shipping_discounts, discount';

/** App discounts: one function that exists and is for discounts. */
export const checkFunction: Rule = (given) => {
	const { input, subject, creating, context } = given;
	if (subject.kind !== 'app') return [];
	const { functionId, functionHandle } = input;
	if (functionId == null && functionHandle == null) {
		if (!creating) return [];
		const text = "Function id can't be blank.";
		return [at(given, 'functionHandle', text, 'MISSING_FUNCTION_IDENTIFIER')];
	}
	if (functionId != null && functionHandle != null) {
		const text = 'Only one of functionId or functionHandle is allowed.';
		return [at(given, '', text, 'MULTIPLE_FUNCTION_IDENTIFIERS')];
	}
	const place = functionId != null ? 'functionId' : 'functionHandle';
	const found = context.store.functions.find(
		(one) => one.id === functionId || one.handle === functionHandle,
	);
	if (found === undefined) {
		const name = functionId ?? functionHandle ?? '';
		const text = `Function ${name} not found. Ensure that it is released in the current app (${context.store.appId}), and that the app is installed.`;
		return [at(given, place, text, 'INVALID')];
	}
	if (found.forDiscounts) return [];
	const text = `Unexpected Function API. The provided function must implement one of the following extension targets: [${TARGETS}].`;
	return [at(given, place, text, null)];
};

/** App discounts: at least one class. */
export const checkClasses: Rule = (given) => {
	const { input, subject, creating } = given;
	if (subject.kind !== 'app') return [];
	if (input.discountClasses === undefined && !creating) return [];
	if ((input.discountClasses?.length ?? 0) > 0) return [];
	return [at(given, 'discountClasses', "Discount classes can't be empty.", 'INVALID')];
};
