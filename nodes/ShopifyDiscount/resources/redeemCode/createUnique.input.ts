import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { objectionToCode } from '../../../shared/codes/checkCodes';
import { fill, templateOf } from '../../../shared/codes/format';
import type { CodeFormat, CodeTemplate } from '../../../shared/codes/format';
import { count } from '../../../shared/codes/keyspace';
import { oneOf } from '../../../shared/parameters/choice';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';
import { readDiscountId } from './run.input';

/** Half of what Shopify allows in a store, and fewer than a Set can hold (2^24). */
const MAX_CODES = 10_000_000;

/** Tells whether a number of codes is wanted, whatever the items are. */
export const wantsInAll = (context: IExecuteFunctions) =>
	context.getNodeParameter('howMany', 0, 'onePerItem') === 'inAll';

/** Tells whether the codes follow from keys. */
export const isKeyed = (context: IExecuteFunctions) =>
	!wantsInAll(context) && !isEmpty(context.getNode().parameters.stableKey);

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
	const title = context.getNodeParameter('title', item, '');
	if (isEmpty(title)) throw refuse('Title', 'is empty');
	return String(title).trim();
}

/** Reads what the code of an item looks like; says why where no code can. */
export function readTemplate(
	context: IExecuteFunctions,
	format: CodeFormat,
	item: number,
): { template: CodeTemplate } | { message: string } {
	const options = context.getNodeParameter('options', item, {}) as IDataObject;
	const prefix = String(context.getNodeParameter('prefix', item, '') ?? '').trimStart();
	const suffix = String(options.suffix ?? '').trimEnd();
	const template = templateOf(format, prefix, suffix);
	const message = objectionToCode(fill(template, () => 0));
	return message ? { message } : { template };
}

/** Reads how many codes are wanted; throws for what is no such number. */
export function readNumber(context: IExecuteFunctions, name: string, item: number): number {
	const value = Number(context.getNodeParameter(name, item));
	if (Number.isInteger(value) && value >= 1 && value <= MAX_CODES) return value;
	throw new NodeOperationError(
		context.getNode(),
		`'Number of Codes' must be a whole number from 1 to ${count(MAX_CODES)}`,
		{ itemIndex: item, description: 'Nothing was created.' },
	);
}
