export const checkDiscountAccessDocument = `#graphql
query checkDiscountAccess {
	discountNodesCount(limit: 1) { count }
}` as const;
