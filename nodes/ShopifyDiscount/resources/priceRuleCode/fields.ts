import type { INodeProperties } from 'n8n-workflow';
import { allByDefault, pagingFields } from '../../../shared/n8n/pagingFields';
import { toVariable } from '../../../shared/n8n/variables';
import { numberOf } from '../../../shopify/client/gid';
import { numberIdOf, idOf } from '../../../shopify/parameters/id';
import { locator } from '../../locators';

const resource = ['priceRuleCode'];

/** The operations on one price rule. */
const ofOneRule = [
	'create',
	'createBatch',
	'delete',
	'get',
	'getAll',
	'getBatch',
	'getBatchCodes',
	'update',
	'waitForBatch',
];

/** Reads the number of the selected price rule, as a string. */
export const priceRuleIdOf = (value: unknown): string =>
	numberOf(idOf('PriceRule', 'Price Rule', value));

/** Reads the ID of a batch. */
export const batchIdOf = (value: unknown): string => numberIdOf('Batch ID', value);

/** The notice below the resource. */
export const legacyNotice: INodeProperties = {
	displayName:
		"Price rules are Shopify's older API. For new workflows use <b>Code → Create Unique</b> or <b>Import Many</b>: they create 250 codes at a time. In practice, the number of a price rule is also the ID of its discount in the newer API.",
	name: 'legacyNotice',
	type: 'notice',
	displayOptions: { show: { resource } },
	default: '',
};

/** The field for the price rule. */
export const priceRuleField = locator('priceRule', {
	displayOptions: { show: { resource, operation: ofOneRule } },
	routing: toVariable('priceRuleId', priceRuleIdOf),
});

/** The fields that several operations share. */
export const priceRuleCodeFields: INodeProperties[] = [
	priceRuleField,
	{
		displayName: 'Discount Code ID',
		name: 'discountCodeId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['delete', 'get', 'update'] } },
		default: '={{ $json.discountCodeId }}',
		placeholder: 'e.g. 1057371196',
		description:
			'The ID of the code in the REST API, as Get Many, Look Up and Create Batch return it. Never guess it.',
		routing: toVariable('discountCodeId', (value) => numberIdOf('Discount Code ID', value)),
	},
	{
		displayName: 'Batch ID',
		name: 'discountCodeCreationId',
		type: 'string',
		required: true,
		displayOptions: {
			show: { resource, operation: ['getBatch', 'getBatchCodes', 'waitForBatch'] },
		},
		default: '={{ $json.discountCodeCreationId }}',
		placeholder: 'e.g. 989355119',
		description:
			'The ID of the batch, which Shopify calls a discount code creation, as Create Batch returned it. Shopify cannot list batches, so never guess it.',
		routing: toVariable('batchId', batchIdOf),
	},
	{
		displayName: 'Wait at Most (Minutes)',
		name: 'waitMinutes',
		type: 'number',
		typeOptions: { minValue: 0.1 },
		displayOptions: { show: { resource, operation: ['waitForBatch'] } },
		default: 10,
		description:
			'When to stop waiting, for all input items together. The batch continues in Shopify.',
	},
	...pagingFields({ resource, operation: ['getAll'] }),
	// A batch has at most 100 codes.
	...allByDefault(pagingFields({ resource, operation: ['getBatchCodes'] })),
];
