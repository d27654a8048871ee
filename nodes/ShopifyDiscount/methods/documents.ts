export const searchDiscountsDocument = `#graphql
query searchDiscounts($first: Int!, $after: String, $query: String) {
	discountNodes(first: $first, after: $after, query: $query, sortKey: CREATED_AT, reverse: true) {
		nodes {
			id
			discount {
				... on DiscountCodeBasic { title status }
				... on DiscountCodeBxgy { title status }
				... on DiscountCodeFreeShipping { title status }
				... on DiscountCodeApp { title status }
			}
		}
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const searchAutomaticDiscountsDocument = `#graphql
query searchAutomaticDiscounts($first: Int!, $after: String, $query: String) {
	discountNodes(first: $first, after: $after, query: $query, sortKey: CREATED_AT, reverse: true) {
		nodes {
			id
			discount {
				... on DiscountAutomaticBasic { title status }
				... on DiscountAutomaticBxgy { title status }
				... on DiscountAutomaticFreeShipping { title status }
				... on DiscountAutomaticApp { title status }
			}
		}
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const searchProductsDocument = `#graphql
query searchProducts($first: Int!, $after: String, $query: String) {
	products(first: $first, after: $after, query: $query, sortKey: TITLE) {
		nodes { id title }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const searchCollectionsDocument = `#graphql
query searchCollections($first: Int!, $after: String, $query: String) {
	collections(first: $first, after: $after, query: $query, sortKey: TITLE) {
		nodes { id title }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const searchCustomersDocument = `#graphql
query searchCustomers($first: Int!, $after: String, $query: String) {
	customers(first: $first, after: $after, query: $query, sortKey: NAME) {
		nodes { id displayName defaultEmailAddress { emailAddress } }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const searchSegmentsDocument = `#graphql
query searchSegments($first: Int!, $after: String, $query: String) {
	segments(first: $first, after: $after, query: $query) {
		nodes { id name }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const searchMarketsDocument = `#graphql
query searchMarkets($first: Int!, $after: String, $query: String) {
	markets(first: $first, after: $after, query: $query, sortKey: NAME) {
		nodes { id name }
		pageInfo { hasNextPage endCursor }
	}
}` as const;
