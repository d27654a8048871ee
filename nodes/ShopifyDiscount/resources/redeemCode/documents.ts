const codeFields = 'id code asyncUsageCount' as const;

const foundFields = `title
				status
				startsAt
				endsAt
				usageLimit
				appliesOncePerCustomer
				codes(first: $first, query: $query, reverse: $reverse) { nodes { ${codeFields} } }` as const;

/** The discount of a code, with some of its codes, among them the code itself. */
export const findRedeemCodeDocument = `#graphql
query findRedeemCode($code: String!, $first: Int!, $query: String, $reverse: Boolean!) {
	codeDiscountNodeByCode(code: $code) {
		id
		codeDiscount {
			... on DiscountCodeBasic { ${foundFields} }
			... on DiscountCodeBxgy { ${foundFields} }
			... on DiscountCodeFreeShipping { ${foundFields} }
			... on DiscountCodeApp { ${foundFields} }
		}
	}
}` as const;

const pageFields = `title
			startsAt
			endsAt
			codes(first: $first, after: $after, query: $query, reverse: $reverse) {
				nodes { ${codeFields} }
				pageInfo { hasNextPage endCursor }
			}` as const;

export const getAllRedeemCodesDocument = `#graphql
query getAllRedeemCodes($id: ID!, $first: Int!, $after: String, $query: String, $reverse: Boolean) {
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

export const deleteRedeemCodesDocument = `#graphql
mutation deleteRedeemCodes($discountId: ID!, $ids: [ID!]!) {
	discountCodeRedeemCodeBulkDelete(discountId: $discountId, ids: $ids) {
		job { id done }
		userErrors { field message code extraInfo }
	}
}` as const;
