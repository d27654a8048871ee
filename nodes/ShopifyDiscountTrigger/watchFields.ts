import type { INodeProperties } from 'n8n-workflow';

const ofBulkCreations = { triggerOn: ['bulkCreationCompleted'] };
const ofBatches = { triggerOn: ['priceRuleBatchCompleted'] };

/** The fields that select jobs, for each event. */
export const watchFields: INodeProperties[] = [
	{
		displayName: 'Watch',
		name: 'watch',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: ofBulkCreations },
		options: [
			{
				name: 'Announced Jobs',
				value: 'announced',
				description:
					"All jobs of 'Redeem Code' → 'Create Unique' and 'Add Many' in this store, if their 'Run' is 'In Background'. The credential must be for the same app.",
			},
			{
				name: 'Jobs by ID',
				value: 'ids',
				description: 'The jobs listed here, even if they are done already or were never announced',
			},
		],
		default: 'announced',
	},
	{
		displayName: 'Watch',
		name: 'watch',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: ofBatches },
		options: [
			{
				name: 'Announced Batches',
				value: 'announced',
				description:
					"All batches of 'Price Rule Code (Legacy)' → 'Create Batch' in this store, if its 'Run' is 'In Background'. The credential must be for the same app.",
			},
			{
				name: 'Batches by ID',
				value: 'ids',
				description:
					'The batches listed here, even if they are done already or were never announced',
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
		displayOptions: { show: { ...ofBulkCreations, watch: ['ids'] } },
		default: '',
		placeholder: 'e.g. 989355202, 989355203',
		description:
			'The IDs of the jobs, separated by commas or line breaks; an expression may give an array. A job that the store does not have is reported when the workflow is published.',
	},
	{
		displayName: 'Price Rule',
		name: 'priceRuleId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...ofBatches, watch: ['ids'] } },
		default: '',
		placeholder: 'e.g. 507328175',
		description:
			'The price rule of the batches: its number, or its address in the Shopify admin, which shows it as a discount',
	},
	{
		displayName: 'Batch IDs',
		name: 'discountCodeCreationIds',
		type: 'string',
		typeOptions: { rows: 3 },
		required: true,
		displayOptions: { show: { ...ofBatches, watch: ['ids'] } },
		default: '',
		placeholder: 'e.g. 989355119, 989355120',
		description:
			'The IDs of the batches, separated by commas or line breaks; an expression may give an array. A batch that the price rule does not have is reported when the workflow is published.',
	},
];
