import { NodeConnectionTypes } from 'n8n-workflow';
import type {
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
} from 'n8n-workflow';
import { authenticationProperty, credentials } from '../shopify/authentication';
import { triggerFields } from './fields';
import { pollBulkCreations } from './poll';

export class ShopifyDiscountTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Shopify Discount Trigger',
		name: 'shopifyDiscountTrigger',
		icon: {
			light: 'file:shopifyDiscountTrigger.svg',
			dark: 'file:shopifyDiscountTrigger.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ $parameter["triggerOn"] === "runEnded" ? "Run ended" : ($parameter["triggerOn"] === "priceRuleBatchCompleted" ? "Price rule batch completed: " : "Bulk code creation completed: ") + ($parameter["returns"] === "jobs" ? "each job" : $parameter["returns"] === "files" ? "a CSV file per job" : "each code") }}',
		description: 'Starts the workflow when Shopify has created discount codes in bulk',
		defaults: { name: 'Shopify Discount Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties: [authenticationProperty, ...triggerFields],
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await pollBulkCreations(this);
	}
}
