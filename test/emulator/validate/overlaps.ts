import { badRequest } from '../graphql/errors';
import type { AddRemove, DiscountInput, ItemsInput } from './input';

// Wording recorded on 2026-04. The same thing in add and remove is refused at the top level, before
// anything else is looked at.

/** Refuses input that adds and removes the same thing. */
export function refuseOverlaps(input: DiscountInput): void {
	const selection = input.customerSelection;
	const buyers = [
		selection?.customers,
		selection?.customerSegments,
		input.context?.customers,
		input.context?.customerSegments,
		input.context?.markets,
	];
	const nouns = ['customer', 'segment', 'customer', 'segment', 'market'];
	buyers.forEach((change, i) => {
		if (overlaps(change)) {
			throw badRequest(`A ${nouns[i] ?? ''} id is present in \`add\` and \`remove\` fields`);
		}
	});
	refuseItems(input.customerGets?.items);
	refuseItems(input.customerBuys?.items);
	if (overlaps(input.destination?.countries)) {
		throw badRequest('A country code is present in `add` and `remove` field');
	}
	if (overlaps(input.combinesWith?.productDiscountsWithTagsOnSameCartLine)) {
		throw badRequest(
			'The same tag is present in both `add` and `remove` fields of `productDiscountsWithTagsOnSameCartLine`.',
		);
	}
}

/** Refuses a customerSelection of everybody and somebody at once. */
export function refuseSelectionOfAllAndSome(input: DiscountInput): void {
	const selection = input.customerSelection;
	if (selection?.all !== true) return;
	const parts = 'A discount cannot have customerSelection set to all, when';
	if (selection.customers != null) {
		throw badRequest(`${parts} customers or customerSavedSearches is specified.`);
	}
	if (selection.customerSegments != null) {
		throw badRequest(`${parts} customerSegments is specified.`);
	}
}

function refuseItems(items: ItemsInput | null | undefined): void {
	const { products, collections } = items ?? {};
	const changes: Array<[string, AddRemove | null | undefined]> = [
		['Collection', collections],
		['Product', { add: products?.productsToAdd, remove: products?.productsToRemove }],
		[
			'ProductVariant',
			{ add: products?.productVariantsToAdd, remove: products?.productVariantsToRemove },
		],
	];
	for (const [type, change] of changes) {
		if (overlaps(change)) {
			throw badRequest(`The same ${type} id is present in both 'add' and 'remove' fields`);
		}
	}
}

function overlaps(change: AddRemove | null | undefined): boolean {
	return change?.add?.some((entry) => change.remove?.includes(entry)) ?? false;
}
