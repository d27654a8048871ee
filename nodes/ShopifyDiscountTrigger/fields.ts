import type { INodeProperties } from 'n8n-workflow';
import { JOB_EVENTS } from './kinds';
import { notices } from './notices';
import { optionFields } from './optionFields';
import { watchFields } from './watchFields';

/** The fields of the trigger: which event it listens for and what it returns. */
export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Trigger On',
		name: 'triggerOn',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Codes Created',
				value: 'bulkCreationCompleted',
				description: "When Shopify has finished a job of 'Code' → 'Create Unique' or 'Import Many'",
			},
			{
				name: 'Price Rule Batch Completed',
				value: 'priceRuleBatchCompleted',
				description:
					"When Shopify has finished a batch of 'Price Rule Code (Legacy)' → 'Create Batch'. The app needs the access scope read_price_rules.",
			},
			{
				name: 'Run Ended',
				value: 'runEnded',
				description:
					'When a run in background is complete, has stopped or was cancelled, with its numbers: to tell somebody, for example',
			},
		],
		default: 'bulkCreationCompleted',
	},
	...watchFields,
	...notices,
	{
		displayName: 'Return',
		name: 'returns',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { triggerOn: JOB_EVENTS } },
		options: [
			{
				name: 'Each Code',
				value: 'codes',
				description:
					"One item per code that works, with the fields chosen in 'Data for the Trigger'",
			},
			{
				name: 'Each Job',
				value: 'jobs',
				description:
					'One item per job of up to 250 codes, or batch of up to 100, with the numbers of codes',
			},
			{
				name: 'Each Job as CSV File',
				value: 'files',
				description:
					"One item per job, with a CSV file of the codes that work and the fields chosen in 'Data for the Trigger', in its field data: for very many codes",
			},
		],
		default: 'codes',
	},
	...optionFields,
];
