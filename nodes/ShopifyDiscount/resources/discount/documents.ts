export const getShopTimeZoneDocument = `#graphql
query getShopTimeZone {
	shop { ianaTimezone }
}` as const;
