const stateFields = `id
		createdAt
		done
		codesCount
		importedCount
		failedCount` as const;

const bulkCreationFields = `${stateFields}
		discountCode { id }` as const;

export const addRedeemCodesDocument = `#graphql
mutation addRedeemCodes($discountId: ID!, $codes: [DiscountRedeemCodeInput!]!) {
	discountRedeemCodeBulkAdd(discountId: $discountId, codes: $codes) {
		bulkCreation { ${stateFields} }
		userErrors { field message code extraInfo }
	}
}` as const;

/** Only what changes: this is polled, and each object costs a point. */
export const getBulkCreationStateDocument = `#graphql
query getBulkCreationState($id: ID!) {
	discountRedeemCodeBulkCreation(id: $id) { ${stateFields} }
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

const alikeFields =
	'codes(first: $first, query: $query, reverse: $reverse) { nodes { code } }' as const;

/** The discount that Shopify finds for a code, with some of its codes. */
export const findCodesAlikeDocument = `#graphql
query findCodesAlike($code: String!, $first: Int!, $query: String, $reverse: Boolean!) {
	codeDiscountNodeByCode(code: $code) {
		id
		codeDiscount {
			... on DiscountCodeBasic { ${alikeFields} }
			... on DiscountCodeBxgy { ${alikeFields} }
			... on DiscountCodeFreeShipping { ${alikeFields} }
			... on DiscountCodeApp { ${alikeFields} }
		}
	}
}` as const;

const standingFields = 'title status startsAt endsAt' as const;

/** What decides whether the codes of a discount work. */
export const getDiscountStandingDocument = `#graphql
query getDiscountStanding($id: ID!) {
	discountNode(id: $id) {
		discount {
			... on DiscountCodeBasic { ${standingFields} }
			... on DiscountCodeBxgy { ${standingFields} }
			... on DiscountCodeFreeShipping { ${standingFields} }
			... on DiscountCodeApp { ${standingFields} }
		}
	}
}` as const;

/** The announcement of a job, with its part. */
export const getAnnouncementDocument = `#graphql
query getAnnouncement($namespace: String!, $dataNamespace: String!, $key: String!) {
	currentAppInstallation {
		announcement: metafield(namespace: $namespace, key: $key) { value }
		part: metafield(namespace: $dataNamespace, key: $key) { value }
	}
}` as const;
