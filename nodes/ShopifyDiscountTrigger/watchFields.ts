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
				name: 'All Runs in Background',
				value: 'announced',
				description:
					"All jobs of 'Code' → 'Create Unique' and 'Import Many' whose 'Run' is 'In Background', in this store and by the app of the credential",
			},
			{
				name: 'Chosen Jobs',
				value: 'ids',
				description:
					'The jobs whose IDs you list, even if they are done already or their run is not in background',
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
				name: 'All Runs in Background',
				value: 'announced',
				description:
					"All batches of 'Price Rule Code (Legacy)' → 'Create Batch' whose 'Run' is 'In Background', in this store and by the app of the credential",
			},
			{
				name: 'Chosen Batches',
				value: 'ids',
				description:
					'The batches whose IDs you list, even if they are done already or their run is not in background',
			},
		],
		default: 'announced',
	},
	{
		displayName: 'Job IDs',
		name: 'bulkCreationIds',
		type: 'string',
		typeOptions: { rows: 3 },
		required: true,
		displayOptions: { show: { ...ofBulkCreations, watch: ['ids'] } },
		default: '',
		placeholder: 'e.g. 989355202, 989355203',
		description:
			'The IDs of the jobs, which Shopify calls bulk creations, separated by commas or line breaks; an expression may give an array. A job that the store does not have is reported when the workflow is published.',
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
