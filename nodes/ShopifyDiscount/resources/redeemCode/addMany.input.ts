import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { GivenCode } from '../../../shared/codes/checkCodes';
import { readDiscountId, splitList } from './run.input';

/** Tells whether codes that the discount has already count as created. */
export const existingCodesCount = (context: IExecuteFunctions) =>
	(context.getNodeParameter('options', 0, {}) as IDataObject).existingCodes === 'created';

/** Reads the codes and the discount of each item; throws for an item without a usable discount. */
export function readGivenCodes(context: IExecuteFunctions): {
	given: GivenCode[];
	discountOf: (item: number) => string;
} {
	const discounts: string[] = [];
	const given: GivenCode[] = [];
	const listsSeen = new Set<string>();
	context.getInputData().forEach((_, item) => {
		const discountId = readDiscountId(context, item);
		discounts[item] = discountId;
		if (context.getNodeParameter('codesFrom', item, 'items') === 'items') {
			given.push({ code: context.getNodeParameter('code', item, ''), item });
			return;
		}
		const list = splitList(context.getNodeParameter('codes', item, ''));
		// A list that does not depend on the item is one list, however many items come in.
		const seen = JSON.stringify([discountId, list]);
		if (listsSeen.has(seen)) return;
		listsSeen.add(seen);
		given.push(...list.map((code) => ({ code, item })));
	});
	return { given, discountOf: (item) => discounts[item] ?? '' };
}
