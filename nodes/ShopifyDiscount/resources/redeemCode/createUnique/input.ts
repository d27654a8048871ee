import type { IExecuteFunctions } from 'n8n-workflow';
import { oneOf } from '../../../../shared/parameters/choice';
import { intOf } from '../../../../shared/parameters/number';
import { isEmpty, refuse } from '../../../../shared/parameters/refuse';
import { textOf } from '../../../../shared/parameters/text';
import { readDiscountId } from '../discountId';

/** Half of what Shopify allows in a store, and fewer than a Set can hold (2^24). */
const MAX_CODES = 10_000_000;

/** Reads how many codes are wanted, and for whom. */
export const howManyOf = (context: IExecuteFunctions) =>
	oneOf(
		'How Many',
		['inAll', 'onePerItem', 'perItem'],
		context.getNodeParameter('howMany', 0, 'onePerItem'),
	);

/** Tells whether the codes follow from keys. */
export const isKeyed = (context: IExecuteFunctions) =>
	howManyOf(context) !== 'inAll' && !isEmpty(context.getNode().parameters.stableKey);

/** Tells whether the run makes its discount itself. */
export const makesDiscount = (context: IExecuteFunctions) =>
	oneOf(
		'Discount From',
		['existing', 'new'],
		context.getNodeParameter('discountFrom', 0, 'existing'),
	) === 'new';

/** Reads the ID of an item's discount, or the title of one that the run makes. */
export function readDiscount(context: IExecuteFunctions, item: number): string {
	if (!makesDiscount(context)) return readDiscountId(context, item);
	const title = textOf('Title', context.getNodeParameter('title', item, ''));
	if (title === '') throw refuse('Title', 'is empty');
	return title;
}

/** Reads how many codes are wanted; throws for what is no such number. */
export const readNumber = (context: IExecuteFunctions, name: string, item: number) =>
	intOf('Number of Codes', context.getNodeParameter(name, item), 1, MAX_CODES);
