export const getAppDataDocument = `#graphql
query getAppData($namespace: String!, $first: Int!, $after: String) {
	currentAppInstallation {
		id
		metafields(namespace: $namespace, first: $first, after: $after) {
			nodes { key value createdAt updatedAt compareDigest }
			pageInfo { hasNextPage endCursor }
		}
	}
}` as const;

/** One value, with the digest for compare-and-set. */
export const getAppValueDocument = `#graphql
query getAppValue($namespace: String!, $key: String!) {
	currentAppInstallation {
		id
		metafield(namespace: $namespace, key: $key) { value compareDigest }
	}
}` as const;

export const setAppDataDocument = `#graphql
mutation setAppData($metafields: [MetafieldsSetInput!]!) {
	metafieldsSet(metafields: $metafields) {
		metafields { key compareDigest }
		userErrors { field message code }
	}
}` as const;

export const deleteAppDataDocument = `#graphql
mutation deleteAppData($metafields: [MetafieldIdentifierInput!]!) {
	metafieldsDelete(metafields: $metafields) {
		deletedMetafields { key }
		userErrors { field message }
	}
}` as const;
