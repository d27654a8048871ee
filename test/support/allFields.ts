import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { FLAT_FIELDS } from '../../nodes/ShopifyDiscount/discountForm/flatten';
import { place } from './engine';

/** Makes the node as n8n makes the tool of an agent from it. */
export function discountTool(): ShopifyDiscount {
	const node = new ShopifyDiscount();
	node.description.name = 'shopifyDiscountTool';
	return node;
}

/**
 * Places the node so that it returns all fields of a discount, which only the tool of an agent does,
 * unless the parameters say what it returns.
 */
export function placeForAllFields(options: Parameters<typeof place>[1]) {
	const { parameters = {} } = options;
	if ('simplify' in parameters) return place(new ShopifyDiscount(), options);
	const all = { output: 'selectedFields', outputFields: FLAT_FIELDS };
	return place(discountTool(), { ...options, parameters: { ...all, ...parameters } });
}
