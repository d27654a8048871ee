import type { INodeProperties } from 'n8n-workflow';
import { returnAsOptions } from '../../shared/codeRun/returnAsFields';

/** The fields of every operation that makes codes: whether it waits, and what the trigger gets. */
export const runFields = (show: Record<string, string[]>): INodeProperties[] => [
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		noDataExpression: true,
		displayOptions: { show },
		default: true,
		description:
			'Whether to wait until Shopify has made the codes and to return each code that works. Without waiting, the Shopify Discount Trigger gets the codes when they are done.',
	},
	{
		displayName: 'Data for the Trigger',
		name: 'announceFields',
		type: 'string',
		displayOptions: { show: { ...show, waitForCompletion: [false] } },
		default: '',
		placeholder: 'e.g. email, firstName',
		description:
			'Names of fields of the input items, separated by commas, that the Shopify Discount Trigger returns with each code, also paths such as address.city. They are kept in the store, visible to this app only, for 30 days.',
	},
];

const waits = { show: { '/waitForCompletion': [true] } };

/** The options of every operation that makes codes. */
export const runOptions: INodeProperties[] = [
	...returnAsOptions({ '/waitForCompletion': [true] }),
	{
		displayName: 'Include Redeem Code IDs',
		name: 'includeIds',
		type: 'boolean',
		displayOptions: waits,
		default: false,
		description:
			'Whether to read the Shopify ID of each code, which takes one more request per 250 codes',
	},
	{
		displayName: 'Jobs in Flight',
		name: 'jobsInFlight',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 10 },
		default: 1,
		description:
			'How many jobs of 250 codes may be under way in Shopify at once. Shopify promises only one at a time.',
	},
	{
		displayName: 'Label',
		name: 'label',
		type: 'string',
		default: '',
		placeholder: 'e.g. Black Friday',
		description: 'A name for this run, which the Shopify Discount Trigger can filter by',
	},
	{
		displayName: 'Wait at Most (Minutes)',
		name: 'waitMinutes',
		type: 'number',
		typeOptions: { minValue: 0.1, numberPrecision: 1 },
		default: 30,
		description:
			'When to stop, with what is done by then. Without this option it is 30 minutes and half a second for each code. Jobs that have started go on in Shopify.',
	},
];

/** Whether the trigger hears of codes that are waited for. */
export const announceOption: INodeProperties = {
	displayName: 'Announce to Trigger',
	name: 'announce',
	type: 'boolean',
	default: true,
	description:
		'Whether the Shopify Discount Trigger hears of these codes. Without this option it does if the node does not wait.',
};

/** Makes the option that says what becomes of codes that were there before the run. */
export const existingCodesOption = (owner: 'Discount' | 'Price Rule'): INodeProperties => ({
	displayName: `Codes the ${owner} Has Already`,
	name: 'existingCodes',
	type: 'options',
	options: [
		{
			name: 'Return as Created',
			value: 'created',
			description: 'For running the same list again: nobody is left out',
		},
		{
			name: 'Return as Not Created',
			value: 'notCreated',
			description: 'A code that was there before may belong to somebody else',
		},
	],
	default: 'notCreated',
	description: `What to do with a code that this ${owner.toLowerCase()} had before this run`,
});
