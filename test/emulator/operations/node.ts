import type { Resolvers } from '../graphql/context';
import { showAutomaticNode, showCodeNode } from '../views/discountNode';
import { catalogQueries } from './catalog';
import { findAutomaticDiscount, findCodeDiscount } from './find';
import { redeemCodeQueries } from './redeemCodes';
import { installationById } from './installation';
import { savedSearchById } from './savedSearches';

const BY_TYPE = {
	Product: catalogQueries.product,
	ProductVariant: catalogQueries.productVariant,
	Collection: catalogQueries.collection,
	Customer: catalogQueries.customer,
	Segment: catalogQueries.segment,
	Market: catalogQueries.market,
	DiscountRedeemCodeBulkCreation: redeemCodeQueries.discountRedeemCodeBulkCreation,
	AppInstallation: installationById,
	SavedSearch: savedSearchById,
};

/** Anything by its global ID. */
export const nodeQueries: Resolvers = {
	node(args: { id: string }, context, info) {
		const code = findCodeDiscount(context, args.id);
		if (code !== undefined) return showCodeNode(context, code);
		const automatic = findAutomaticDiscount(context, args.id);
		if (automatic !== undefined) return showAutomaticNode(context, automatic);
		const type = args.id.split('/')[3];
		const found = Object.entries(BY_TYPE).find(([name]) => name === type);
		return found?.[1]?.(args, context, info) ?? null;
	},
	nodes(args: { ids: string[] }, context, info) {
		return args.ids.map((id) => nodeQueries.node?.({ id }, context, info) ?? null);
	},
};
