import type { INodeParameters, INodeType } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { place } from '../support/engine';
import { offeredOperations } from '../support/offeredOperations';

/** Evaluates the line below the name of a node, as the canvas does. */
function subtitleOf(nodeType: INodeType, parameters: INodeParameters) {
	const { workflow, node } = place(nodeType, { shop: 'https://a.myshopify.com', parameters });
	const { subtitle } = nodeType.description;
	return workflow.expression.getSimpleParameterValue(node, subtitle, 'internal', {});
}

it.each(offeredOperations)(
	'the canvas says what $resource → $operation does: $option.action',
	({ resource, operation, option }) => {
		expect(subtitleOf(new ShopifyDiscount(), { resource, operation })).toBe(option.action);
	},
);

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
