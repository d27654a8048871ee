import type { INodeProperties } from 'n8n-workflow';
import { allByDefault, pagingFields } from '../../../shared/n8n/pagingFields';
import { toVariable } from '../../../shared/n8n/variables';
import { bulkCreationIdOf } from './rows';

const show = { resource: ['bulkCreation'] };

/** The fields of all operations on jobs. */
export const bulkCreationFields: INodeProperties[] = [
	{
		displayName: 'Job ID',
		name: 'bulkCreationId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['get', 'getCodes', 'wait'] } },
		default: '={{ $json.id }}',
		placeholder: 'e.g. gid://shopify/DiscountRedeemCodeBulkCreation/989355202',
		description:
			'The ID of the job, which Shopify calls a bulk creation, as Code → Create Unique or Import Many returned it. Shopify cannot list jobs, so never guess it.',
		routing: toVariable('id', bulkCreationIdOf),
	},
	{
		displayName: 'Wait at Most (Minutes)',
		name: 'waitMinutes',
		type: 'number',
		typeOptions: { minValue: 0.1 },
		displayOptions: { show: { ...show, operation: ['wait'] } },
		default: 10,
		description:
			'When to stop waiting, for all input items together. The job continues in Shopify.',
	},
	// A job has at most 250 codes.
	...allByDefault(pagingFields({ ...show, operation: ['getCodes'] })),
];
