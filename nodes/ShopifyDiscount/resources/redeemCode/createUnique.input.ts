import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { objectionToCode } from '../../../shared/codes/checkCodes';
import { fill, templateOf } from '../../../shared/codes/format';
import type { CodeFormat, CodeTemplate } from '../../../shared/codes/format';
import { oneOf } from '../../../shared/parameters/choice';
import { intOf } from '../../../shared/parameters/number';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';
import { rawTextOf, textOf } from '../../../shared/parameters/text';
import { shown } from '../../../shared/parameters/visible';
import { readDiscountId } from './run.input';

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

/** What stands before and behind the random part of a code. */
export interface Affixes {
	prefix: string;
	suffix: string;
}

/** Reads what the code of an item begins and ends with. Throws a refusal for what is no text. */
export function readAffixes(context: IExecuteFunctions, item: number): Affixes {
	const options = context.getNodeParameter('options', item, {}) as IDataObject;
	return {
		prefix: affix('Prefix', context.getNodeParameter('prefix', item, '')).trimStart(),
		suffix: affix('Suffix', options.suffix).trimEnd(),
	};
}

/** Makes the template of codes with their beginning and end. Throws a refusal where no code can look so. */
export function templateWith(format: CodeFormat, { prefix, suffix }: Affixes): CodeTemplate {
	const template = templateOf(format, prefix, suffix);
	const objection = objectionToCode(fill(template, () => 0));
	if (objection === undefined) return template;
	const label = objectionToCode(`${prefix}X`) ? 'Prefix' : suffix ? 'Suffix' : 'Code Format';
	throw refuse(label, `cannot be used: ${objection.charAt(0).toLowerCase()}${objection.slice(1)}`);
}

/** Reads how many codes are wanted; throws for what is no such number. */
export const readNumber = (context: IExecuteFunctions, name: string, item: number) =>
	intOf('Number of Codes', context.getNodeParameter(name, item), 1, MAX_CODES);

// Spaces within the code are the user's: only its outer ends are trimmed.
function affix(label: string, value: unknown): string {
	const text = rawTextOf(label, value).normalize('NFC');
	if (/(^|[^\p{L}\p{N}])(undefined|NaN|-?Infinity)($|[^\p{L}\p{N}])|\[object \w+\]/u.test(text)) {
		throw refuse(label, `is '${shown(text)}': an expression in it found nothing, or an object`);
	}
	return text;
}
