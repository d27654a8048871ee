import type { IExecuteFunctions } from 'n8n-workflow';
import { oneOf } from '../../../../shared/parameters/choice';
import { isFromModel, isPartlyFromModel, isTool } from '../../../../shared/parameters/fromModel';
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

/** How many codes a model can ask for: it reads each of them, and may slip in the number. */
const MAX_CODES_OF_MODEL = 1000;

/** Reads a number of codes; throws if it is out of range. */
export function readNumber(context: IExecuteFunctions, name: string, item: number): number {
	const isOfModel = isTool(context) && isPartlyFromModel(context.getNode().parameters[name]);
	const max = isOfModel ? MAX_CODES_OF_MODEL : MAX_CODES;
	return intOf('Number of Codes', context.getNodeParameter(name, item), 1, max);
}
