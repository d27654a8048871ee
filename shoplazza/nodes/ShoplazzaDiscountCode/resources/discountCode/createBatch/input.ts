import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readReturnAs } from '../../../../shared/codeRun/returnAs';
import type { OutputKeys, ReturnAs } from '../../../../shared/codeRun/returnAs';
import { isYes, oneOf } from '../../../../shared/parameters/choice';
import { isExpression } from '../../../../shared/parameters/expressions';
import { intOf, minutesOf } from '../../../../shared/parameters/number';
import { isEmpty } from '../../../../shared/parameters/refuse';
import type { NewCode } from '../../../api/calls';
import { readId } from '../../../locators';

/** The settings of a run. */
export interface BatchSettings {
	codesPerRequest: number;
	/** Whether codes that existed before the run count as created. */
	existingCounts: boolean;
	/** In ms; if undefined, it depends on the number of codes. */
	waitAtMostMs?: number;
	returnAs: ReturnAs;
	/** Warnings about fields that only some items have. */
	warnings: string[];
}

/** The keys that the node adds to each item. */
export const OUTPUT_KEYS: OutputKeys = {
	created: ['code', 'startsAt', 'endsAt', 'existing', 'priceRuleId', 'discountCodeId'],
	notCreated: ['code', 'reason', 'message', 'takenBy', 'priceRuleId', 'discountCodeId'],
};

/** Reads the settings of a run, from the first item. Throws for values that make no sense. */
export function readSettings(context: IExecuteFunctions): BatchSettings {
	const options = optionsOf(context, 0);
	const existing = options.existingCodes ?? 'notCreated';
	return {
		codesPerRequest: isEmpty(options.codesPerRequest)
			? 100
			: intOf('Codes per Request', options.codesPerRequest, 1, 1000),
		existingCounts:
			!isRandom(context) &&
			oneOf('Existing Codes', ['created', 'notCreated'], existing) === 'created',
		waitAtMostMs: isEmpty(options.waitMinutes)
			? undefined
			: minutesOf('Wait at Most (Minutes)', options.waitMinutes) * 60_000,
		...readReturnAs(context, options, {
			csv: oneOf('Return Codes As', ['csv', 'items'], options.returnAs ?? 'items') === 'csv',
			keys: OUTPUT_KEYS,
			known: OUTPUT_KEYS.created,
		}),
	};
}

/** Returns the deadline of a run with this many codes, in ms since epoch. */
export const toDeadline = (
	{ waitAtMostMs }: Pick<BatchSettings, 'waitAtMostMs'>,
	codes: number,
): number => Date.now() + (waitAtMostMs ?? 30 * 60_000 + codes * 500);

/** Says whether the run draws the codes itself. */
export const isRandom = (context: IExecuteFunctions) =>
	oneOf(
		'Codes From',
		['items', 'list', 'pattern'],
		context.getNodeParameter('codesFrom', 0, 'items'),
	) === 'pattern';

/** Says whether a number of codes is created that belong to no item. */
export const isInAll = (context: IExecuteFunctions) =>
	oneOf(
		'How Many',
		['inAll', 'onePerItem'],
		context.getNodeParameter('howMany', 0, 'onePerItem'),
	) === 'inAll';

/** Reads how many codes are created in all. */
export const readCodesInAll = (context: IExecuteFunctions) =>
	intOf('Number of Codes', context.getNodeParameter('codesInAll', 0), 1, 1_000_000);

/** Reads the ID of an item's price rule; throws if it is malformed. */
export const readPriceRuleId = (context: IExecuteFunctions, item: number): string =>
	readId('Price Rule', context.getNodeParameter('priceRuleId', item, '', { extractValue: true }));

/** The fields that are sent with a code. */
export type CodeFields = Omit<NewCode, 'code'>;

/** Returns a function that reads the fields of an item's code, only once unless they hold expressions. */
export function codeFieldsReader(context: IExecuteFunctions): (item: number) => CodeFields {
	const { useWithOthers, usageLimit } = (context.getNode().parameters.options ?? {}) as IDataObject;
	const dependsOnItem = isExpression(useWithOthers) || isExpression(usageLimit);
	if (dependsOnItem) return (item) => readCodeFields(optionsOf(context, item));
	const sharedFields = readCodeFields(optionsOf(context, 0));
	return () => sharedFields;
}

function readCodeFields({ useWithOthers, usageLimit }: IDataObject): CodeFields {
	const uses = isEmpty(usageLimit) ? 0 : intOf('Usage Limit', usageLimit, 0);
	return {
		...(!isEmpty(useWithOthers) && {
			use_with_other: isYes('Use With Other Discounts', useWithOthers) ? 1 : 0,
		}),
		// Shoplazza takes a code without a limit as unlimited.
		...(uses > 0 && { usage_limit: uses }),
	};
}

const optionsOf = (context: IExecuteFunctions, item: number) =>
	context.getNodeParameter('options', item, {}) as IDataObject;
