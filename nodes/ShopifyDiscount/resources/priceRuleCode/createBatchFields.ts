import type { INodeProperties } from 'n8n-workflow';
import { existingCodesOption, givenCodesFields } from '../../../shared/codeRun/givenCodesFields';
import { sorted } from '../../../shared/codeRun/returnAsFields';
import { locator } from '../../locators';
import { runFields, runOptions } from '../../run/fields';

const show = { resource: ['priceRuleCode'], operation: ['createBatch'] };

/** Options that only GraphQL jobs have: several jobs at once, and IDs for an extra request. */
const ONLY_BULK_CREATIONS = ['jobsInFlight', 'includeIds'];

/** The fields for creating codes in batches. */
export const createBatchFields: INodeProperties[] = [
	locator('priceRule', {
		description:
			'The price rule that gets the codes. Never guess its ID: take it from a step that found the price rule.',
		displayOptions: { show },
	}),
	...givenCodesFields(show),
	...runFields(show),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: sorted([
			existingCodesOption('Price Rule'),
			...runOptions.filter(({ name }) => !ONLY_BULK_CREATIONS.includes(name)),
		]),
	},
];
