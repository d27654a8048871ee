import type { INodeProperties } from 'n8n-workflow';
import { watchFields } from './watchFields';

const jobEvents = ['bulkCreationCompleted', 'priceRuleBatchCompleted'];

/** The fields of the trigger: which event it listens for and what it returns. */
export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Trigger On',
		name: 'triggerOn',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Bulk Code Creation Completed',
				value: 'bulkCreationCompleted',
				description:
					"When Shopify has finished a job of 'Redeem Code' → 'Create Unique' or 'Add Many'",
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
	firstPollNotice('bulkCreationCompleted', 'job', 'jobs'),
	firstPollNotice('priceRuleBatchCompleted', 'batch', 'batches'),
	firstPollNotice('runEnded', 'run', 'runs'),
	...watchFields,
	{
		displayName: 'Return',
		name: 'returns',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { triggerOn: jobEvents } },
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
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Discount ID',
				name: 'discountId',
				type: 'string',
				displayOptions: {
					show: { '/triggerOn': ['bulkCreationCompleted'], '/watch': ['announced'] },
				},
				default: '',
				placeholder: 'e.g. 1057371193',
				description:
					'Only jobs of this code discount: its number, its global ID or its address in the Shopify admin',
			},
			{
				displayName: 'Include Codes Not Created',
				name: 'includeNotCreated',
				type: 'boolean',
				displayOptions: { show: { '/triggerOn': jobEvents, '/returns': ['codes', 'files'] } },
				default: false,
				description:
					'Whether to also return codes that do not work, with the status notCreated and the reason. Filter them out before you send codes to anybody.',
			},
			{
				displayName: 'Label',
				name: 'label',
				type: 'string',
				displayOptions: { hide: { '/watch': ['ids'] } },
				default: '',
				placeholder: 'e.g. Black Friday',
				description: 'Only jobs or runs with this label, regardless of case',
			},
			{
				displayName: 'Price Rule ID',
				name: 'priceRuleId',
				type: 'string',
				displayOptions: {
					show: { '/triggerOn': ['priceRuleBatchCompleted'], '/watch': ['announced'] },
				},
				default: '',
				placeholder: 'e.g. 507328175',
				description:
					'Only batches of this price rule: its number, or its address in the Shopify admin, which shows it as a discount',
			},
			{
				displayName: 'Whole Run Only',
				name: 'wholeRun',
				type: 'boolean',
				displayOptions: { show: { '/triggerOn': jobEvents, '/watch': ['announced'] } },
				default: false,
				description:
					'Whether to wait until all jobs of one run are done and return them together. A run that stopped early counts as done one hour after its last job started. A run of more than 25,000 codes is returned in parts; batchComplete is true in the last one.',
			},
		],
	},
];

function firstPollNotice(event: string, job: string, jobs: string): INodeProperties {
	return {
		displayName: `When you publish the workflow, the first poll only records which ${jobs} are done already and returns nothing. From then on, every ${job} that finishes is returned once, even if n8n was not running at the time. To try it out, use Fetch Test Event, which shows the newest finished ${job}.`,
		name: 'firstPollNotice',
		type: 'notice',
		displayOptions: { show: { triggerOn: [event] } },
		default: '',
	};
}
