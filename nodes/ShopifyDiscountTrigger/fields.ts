import type { INodeProperties } from 'n8n-workflow';

/** What the trigger listens to and what it returns. */
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
		],
		default: 'bulkCreationCompleted',
	},
	{
		displayName:
			'When you publish the workflow, the first poll only notes which jobs are done already and returns nothing. From then on every job that gets done is returned once, also if n8n was not running at the time. Try it out with Fetch Test Event, which shows the newest job that is done.',
		name: 'firstPollNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Watch',
		name: 'watch',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Announced Jobs',
				value: 'announced',
				description:
					"All jobs that 'Redeem Code' → 'Create Unique' and 'Add Many' announce in this store: without waiting they always do, and 'Add Many' also with its option 'Announce to Trigger'. The credential must be for the same app.",
			},
			{
				name: 'Jobs by ID',
				value: 'ids',
				description: 'Jobs named here, also if they are done already or were never announced',
			},
		],
		default: 'announced',
	},
	{
		displayName: 'Bulk Creation IDs',
		name: 'bulkCreationIds',
		type: 'string',
		typeOptions: { rows: 3 },
		required: true,
		displayOptions: { show: { watch: ['ids'] } },
		default: '',
		placeholder: 'e.g. 989355202, 989355203',
		description:
			'The IDs of the jobs, separated by commas or line breaks; an expression may give an array. A job that the store does not have is reported when the workflow is published.',
	},
	{
		displayName: 'Return',
		name: 'returns',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Each Code',
				value: 'codes',
				description:
					"One item per code that works, with the data its item got in 'Data for the Trigger'",
			},
			{
				name: 'Each Job',
				value: 'jobs',
				description: 'One item per job of up to 250 codes, with the numbers of codes',
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
				displayOptions: { show: { '/watch': ['announced'] } },
				default: '',
				placeholder: 'e.g. 1057371193',
				description:
					'Only jobs of this code discount: its number, its global ID or its address in the Shopify admin',
			},
			{
				displayName: 'Include Codes Not Created',
				name: 'includeNotCreated',
				type: 'boolean',
				displayOptions: { show: { '/returns': ['codes'] } },
				default: false,
				description:
					'Whether to return codes that do not work as well, with the status notCreated and the reason. Keep them apart from the others before you send anything to anybody.',
			},
			{
				displayName: 'Label',
				name: 'label',
				type: 'string',
				displayOptions: { show: { '/watch': ['announced'] } },
				default: '',
				placeholder: 'e.g. Black Friday',
				description:
					'Only jobs that were announced with this label; upper and lower case count as the same',
			},
			{
				displayName: 'Whole Run Only',
				name: 'wholeRun',
				type: 'boolean',
				displayOptions: { show: { '/watch': ['announced'] } },
				default: false,
				description:
					'Whether to wait until all jobs of one run are done and return them together. A run that stopped early counts as done one hour after its last job was started. A run of more than 25,000 codes comes in parts; batchComplete is true in the last one.',
			},
		],
	},
];
