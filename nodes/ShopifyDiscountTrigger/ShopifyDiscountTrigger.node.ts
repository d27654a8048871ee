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
			'={{ $parameter["triggerOn"] === "runEnded" ? "Run ended" : ($parameter["triggerOn"] === "priceRuleBatchCompleted" ? "Price rule batch completed: " : "Codes created: ") + ($parameter["returns"] === "jobs" ? "each job" : $parameter["returns"] === "files" ? "a CSV file per job" : "each code") }}',
		// n8n shows one sentence for both nodes, so each has the same one.
		description:
			'Create Shopify discounts and unique codes for customers, or start a workflow when the codes work',
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
