import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { FLAT_FIELDS } from '../../nodes/ShopifyDiscount/discountForm/flatten';
import { place } from './engine';

/** Makes the node as n8n makes the tool of an agent from it. */
export function discountTool(): ShopifyDiscount {
	const node = new ShopifyDiscount();
	node.description.name = 'shopifyDiscountTool';
	return node;
}

/** Makes the node with the choice of fields that only the tool of an agent has. */
function discountWithChoice(): ShopifyDiscount {
	const node = new ShopifyDiscount();
	node.description.properties = node.description.properties.map((property) => {
		const { show, hide } = property.displayOptions ?? {};
		if (hide?.['@tool']) return { ...property, displayOptions: { show: { '@tool': [true] } } };
		if (!show?.['@tool']) return property;
		const others = { ...show };
		delete others['@tool'];
		return { ...property, displayOptions: { show: others } };
	});
	return node;
}

/** Places the node so that it returns all fields of a discount, unless the parameters say what it returns; no list. */
export function placeForAllFields(options: Parameters<typeof place>[1]) {
	const { parameters = {} } = options;
	if ('simplify' in parameters || parameters.operation === 'getAll')
		return place(new ShopifyDiscount(), options);
	const all = { output: 'selectedFields', outputFields: FLAT_FIELDS };
	return place(discountWithChoice(), { ...options, parameters: { ...all, ...parameters } });
}
