const bulkCreationFields = `id
		createdAt
		done
		codesCount
		importedCount
		failedCount
		discountCode { id }` as const;

export const addRedeemCodesDocument = `#graphql
mutation addRedeemCodes($discountId: ID!, $codes: [DiscountRedeemCodeInput!]!) {
	discountRedeemCodeBulkAdd(discountId: $discountId, codes: $codes) {
		bulkCreation { ${bulkCreationFields} }
		userErrors { field message code extraInfo }
	}
}` as const;

export const getBulkCreationDocument = `#graphql
query getBulkCreation($id: ID!) {
	discountRedeemCodeBulkCreation(id: $id) { ${bulkCreationFields} }
}` as const;

export const getBulkCreationsDocument = `#graphql
query getBulkCreations($ids: [ID!]!) {
	nodes(ids: $ids) {
		... on DiscountRedeemCodeBulkCreation { ${bulkCreationFields} }
	}
}` as const;

export const getBulkCreationCodesDocument = `#graphql
query getBulkCreationCodes($id: ID!, $first: Int!, $after: String) {
	discountRedeemCodeBulkCreation(id: $id) {
		${bulkCreationFields}
		codes(first: $first, after: $after) {
			nodes {
				code
				discountRedeemCode { id code }
				errors { field message code extraInfo }
			}
			pageInfo { hasNextPage endCursor }
		}
	}
}` as const;

export const findDiscountOfCodeDocument = `#graphql
query findDiscountOfCode($code: String!) {
	codeDiscountNodeByCode(code: $code) { id }
}` as const;
