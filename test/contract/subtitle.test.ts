import type { INodeParameters, INodeType } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { place } from '../support/engine';

/** Evaluates the line below the name of a node, as the canvas does. */
function subtitleOf(nodeType: INodeType, parameters: INodeParameters) {
	const { workflow, node } = place(nodeType, { shop: 'https://a.myshopify.com', parameters });
	const { subtitle } = nodeType.description;
	return workflow.expression.getSimpleParameterValue(node, subtitle, 'internal', {});
}

const operations = new ShopifyDiscount().description.properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ displayOptions, options = [] }) =>
		options.flatMap((option) =>
			'action' in option
				? [[String(displayOptions?.show?.resource?.[0]), String(option.value), option.action]]
				: [],
		),
	);

it.each(operations)('the canvas says what %s → %s does: %s', (resource = '', operation, action) => {
	expect(subtitleOf(new ShopifyDiscount(), { resource, operation })).toBe(action);
});

it.each([
	[{}, 'Codes created: each code'],
	[
		{ triggerOn: 'priceRuleBatchCompleted', returns: 'jobs' },
		'Price rule batch completed: each job',
	],
	[{ triggerOn: 'runEnded' }, 'Run ended'],
])('the canvas says what the trigger waits for: %j', (parameters, subtitle) => {
	expect(subtitleOf(new ShopifyDiscountTrigger(), parameters)).toBe(subtitle);
});
