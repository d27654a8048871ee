import type { IExecuteFunctions } from 'n8n-workflow';
import { oneOf } from '../../../../shared/parameters/choice';
import { isFromModel, isTool } from '../../../../shared/parameters/fromModel';
import { intOf } from '../../../../shared/parameters/number';
import { isEmpty, refuse } from '../../../../shared/parameters/refuse';
import { textOf } from '../../../../shared/parameters/text';
import { readDiscountId } from '../discountId';

/** Half of Shopify's limit per store, and fewer than a Set can hold (2^24). */
const MAX_CODES = 10_000_000;

/** Reads whether codes are created per item or in all. */
export const howManyOf = (context: IExecuteFunctions) =>
	oneOf(
		'How Many',
		['inAll', 'onePerItem', 'perItem'],
		context.getNodeParameter('howMany', 0, 'onePerItem'),
	);

/** Says whether codes are derived from keys. */
export function isKeyed(context: IExecuteFunctions): boolean {
	const { stableKey } = context.getNode().parameters;
	if (howManyOf(context) === 'inAll' || isEmpty(stableKey)) return false;
	// A model may leave it empty.
	const isOptional = isTool(context) && isFromModel(stableKey);
	return !isOptional || !isEmpty(context.getNodeParameter('stableKey', 0, ''));
}

/** Says whether the run creates its discount. */
export const makesDiscount = (context: IExecuteFunctions) =>
	oneOf(
		'Discount From',
		['existing', 'new'],
		context.getNodeParameter('discountFrom', 0, 'existing'),
	) === 'new';

/** Reads the ID of an item's discount, or the title of one that the run creates. */
export function readDiscount(context: IExecuteFunctions, item: number): string {
	if (!makesDiscount(context)) return readDiscountId(context, item);
	const title = textOf('Title', context.getNodeParameter('title', item, ''));
	if (title === '') throw refuse('Title', 'is empty');
	return title;
}

/** Reads a number of codes; throws if it is out of range. */
export const readNumber = (context: IExecuteFunctions, name: string, item: number) =>
	intOf('Number of Codes', context.getNodeParameter(name, item), 1, MAX_CODES);
