export const checkDiscountAccessDocument = `#graphql
query checkDiscountAccess {
	discountNodesCount(limit: 1) { count }
}` as const;

export const getJobDataDocument = `#graphql
query getJobData($namespace: String!, $key: String!) {
	currentAppInstallation {
		metafield(namespace: $namespace, key: $key) { value }
	}
}` as const;
