import type { INodeProperties } from 'n8n-workflow';
import { returnAsOptions } from '../../shared/codeRun/returnAsFields';

/** The fields of every operation that creates codes: whether it waits, and the data for the trigger. */
export const runFields = (show: Record<string, string[]>): INodeProperties[] => [
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		noDataExpression: true,
		displayOptions: { show },
		default: true,
		description:
			'Whether to wait until Shopify has created the codes and to return each code that works. Without waiting, the Shopify Discount Trigger returns the codes when they are done.',
	},
	{
		displayName: 'Data for the Trigger',
		name: 'announceFields',
		type: 'string',
		displayOptions: { show: { ...show, waitForCompletion: [false] } },
		default: '',
		placeholder: 'e.g. email, firstName',
		description:
			'Names of fields of the input items, separated by commas, that the Shopify Discount Trigger returns with each code; paths such as address.city work too. The store keeps the data for 30 days, visible to this app only.',
	},
];

const waits = { show: { '/waitForCompletion': [true] } };

/** The options of every operation that creates codes. */
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
			'How many jobs of 250 codes may run in Shopify at the same time. Shopify only guarantees one at a time.',
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
			'When to stop and return what is done by then. Without this option: 30 minutes plus half a second per code. Jobs that have started continue in Shopify.',
	},
];

/** The option that announces codes to the trigger although the node waits for them. */
export const announceOption: INodeProperties = {
	displayName: 'Announce to Trigger',
	name: 'announce',
	type: 'boolean',
	default: true,
	description:
		'Whether to announce these codes to the Shopify Discount Trigger. Without this option they are announced only if the node does not wait.',
};
