import type { INodePropertyOptions } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';

/** Every operation that the action node offers: its values in a workflow, and what the editor shows of it. */
export const offeredOperations = new ShopifyDiscount().description.properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ options = [], displayOptions }) =>
		(options as INodePropertyOptions[]).map((option) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			operation: String(option.value),
			option,
		})),
	);
