/** Where customers shop, and by which clock. */
export const getStorefrontDocument = `#graphql
query getStorefront {
	shop { primaryDomain { url } ianaTimezone }
}` as const;
