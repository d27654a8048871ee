import { routeToDocument } from '../../shopify/graphql/routing';
import { countDiscountsDocument } from './documents';
import { notFound } from './failures';

/** Counts the discounts that pass the filters. */
export const countRouting = routeToDocument({
	document: countDiscountsDocument,
	output: ({ discountNodesCount }, context) => {
		if (!discountNodesCount) throw notFound(context, 'count', 'Shopify gave no count.');
		const { count, precision } = discountNodesCount;
		return [{ count, exact: precision === 'EXACT' }];
	},
});
