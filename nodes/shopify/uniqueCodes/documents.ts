const targetFields = `title
				status
				startsAt
				endsAt
				codesCount { count }` as const;

/** The fields of a discount to check before creating codes for it. */
export const getCodesTargetDocument = `#graphql
query getCodesTarget($id: ID!) {
	discountNode(id: $id) {
		id
		discount {
			__typename
			... on DiscountCodeBasic { ${targetFields} }
			... on DiscountCodeBxgy { ${targetFields} }
			... on DiscountCodeFreeShipping { ${targetFields} }
			... on DiscountCodeApp { ${targetFields} }
		}
	}
}` as const;

const pageFields = `codes(first: $first, after: $after, query: $query) {
				nodes { id code }
				pageInfo { hasNextPage endCursor }
			}` as const;

export const getExistingCodesDocument = `#graphql
query getExistingCodes($id: ID!, $first: Int!, $after: String, $query: String) {
	discountNode(id: $id) {
		id
		discount {
			__typename
			... on DiscountCodeBasic { ${pageFields} }
			... on DiscountCodeBxgy { ${pageFields} }
			... on DiscountCodeFreeShipping { ${pageFields} }
			... on DiscountCodeApp { ${pageFields} }
		}
	}
}` as const;
