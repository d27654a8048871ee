import type { INodeProperties } from 'n8n-workflow';
import { sendsTo } from '../../../shared/adminApi/variables';
import { bulkCreationIdOf } from './rows';

const show = { resource: ['bulkCreation'] };

/** The fields of all operations on jobs. */
export const bulkCreationFields: INodeProperties[] = [
	{
		displayName: 'Bulk Creation ID',
		name: 'bulkCreationId',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '={{ $json.id }}',
		placeholder: 'e.g. gid://shopify/DiscountRedeemCodeBulkCreation/989355202',
		description:
			'The ID of the job, as Redeem Code → Create Unique or Add Many returned it. Shopify cannot list jobs, so never guess it.',
		routing: sendsTo('id', (value, context) =>
			bulkCreationIdOf(context.getNode(), value, context.getItemIndex()),
		),
	},
	{
		displayName: 'Wait at Most (Minutes)',
		name: 'waitMinutes',
		type: 'number',
		typeOptions: { minValue: 0.1, numberPrecision: 1 },
		displayOptions: { show: { ...show, operation: ['wait'] } },
		default: 10,
		description: 'When to stop waiting, for all input items together. The job goes on in Shopify.',
	},
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		displayOptions: { show: { ...show, operation: ['getCodes'] } },
		default: true,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		displayOptions: { show: { ...show, operation: ['getCodes'], returnAll: [false] } },
		default: 50,
		description: 'Max number of results to return',
	},
];
