/** Fetches Shopify's published schemas into the cache; does nothing when they are there. */
declare function fetchSchemas(): Promise<void>;
export = fetchSchemas;
