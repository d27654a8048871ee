import { userErrorFields } from './selections';

export const countDiscountsDocument = `#graphql
query countDiscounts($query: String!) {
	discountNodesCount(query: $query, limit: null) { count precision }
}` as const;

export const selectDiscountsDocument = `#graphql
query selectDiscounts($query: String!, $first: Int!, $after: String) {
	discountNodes(query: $query, first: $first, after: $after) {
		nodes { id discount { __typename } }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const getSavedSearchDocument = `#graphql
query getSavedSearch($id: ID!) {
	node(id: $id) { ... on SavedSearch { name query } }
}` as const;

export const loadSavedSearchesDocument = `#graphql
query loadSavedSearches {
	codeDiscount: codeDiscountSavedSearches(first: 250) { nodes { id name query } }
	automaticDiscount: automaticDiscountSavedSearches(first: 250) { nodes { id name query } }
	redeemCode: discountRedeemCodeSavedSearches(first: 250) { nodes { id name query } }
}` as const;

export const checkDiscountsDocument = `#graphql
query checkDiscounts($ids: [ID!]!) {
	nodes(ids: $ids) {
		... on DiscountCodeNode {
			id
			codeDiscount {
				... on DiscountCodeBasic { status }
				... on DiscountCodeBxgy { status }
				... on DiscountCodeFreeShipping { status }
				... on DiscountCodeApp { status }
			}
		}
		... on DiscountAutomaticNode { id }
	}
}` as const;

/** Needs Admin API 2026-04. */
export const checkDiscountTagsDocument = `#graphql
query checkDiscountTags($ids: [ID!]!) {
	nodes(ids: $ids) {
		... on DiscountCodeNode {
			id
			codeDiscount {
				... on DiscountCodeBasic { tags }
				... on DiscountCodeBxgy { tags }
				... on DiscountCodeFreeShipping { tags }
				... on DiscountCodeApp { tags }
			}
		}
	}
}` as const;

export const activateCodeDiscountsDocument = `#graphql
mutation activateCodeDiscounts($ids: [ID!]!) {
	discountCodeBulkActivate(ids: $ids) { job { id done } ${userErrorFields} }
}` as const;

export const deactivateCodeDiscountsDocument = `#graphql
mutation deactivateCodeDiscounts($ids: [ID!]!) {
	discountCodeBulkDeactivate(ids: $ids) { job { id done } ${userErrorFields} }
}` as const;

export const deleteCodeDiscountsDocument = `#graphql
mutation deleteCodeDiscounts($ids: [ID!]!) {
	discountCodeBulkDelete(ids: $ids) { job { id done } ${userErrorFields} }
}` as const;

export const deleteAutomaticDiscountsDocument = `#graphql
mutation deleteAutomaticDiscounts($ids: [ID!]!) {
	discountAutomaticBulkDelete(ids: $ids) { job { id done } ${userErrorFields} }
}` as const;

/** Needs Admin API 2026-04. */
export const addDiscountTagsDocument = `#graphql
mutation addDiscountTags($ids: [ID!]!, $tags: [String!]!) {
	discountBulkTagsAdd(ids: $ids, tags: $tags) { job { id done } ${userErrorFields} }
}` as const;

/** Needs Admin API 2026-04. */
export const removeDiscountTagsDocument = `#graphql
mutation removeDiscountTags($ids: [ID!]!, $tags: [String!]!) {
	discountBulkTagsRemove(ids: $ids, tags: $tags) { job { id done } ${userErrorFields} }
}` as const;

export const getShopTimeZoneDocument = `#graphql
query getShopTimeZone {
	shop { ianaTimezone }
}` as const;
