/** What a test may change about the emulated store and its limits. */
export interface Settings {
	/** Points the cost bucket gains per second; 100 is Shopify's standard plan. */
	restoreRate: number;
	/** Points the cost bucket holds at most. */
	bucketSize: number;
	/** False answers every request, whatever the bucket holds. */
	enforceThrottle: boolean;
	/** HTTP status of a THROTTLED answer: field reports name both. */
	throttledStatus: 200 | 429;
	/** Seconds a bulk creation or deletion job needs for one code. */
	jobSecondsPerCode: number;
	/** Jobs the store runs at the same time; further ones queue. */
	jobsAtOnce: number;
	/** Seconds until a new discount shows in lists, counts and searches. */
	searchLagSeconds: number;
	/** Life of a token issued by the token endpoint. */
	tokenLifeSeconds: number;
	/** Access scopes granted to every app; a write scope includes its read scope. */
	scopes: string[];
	clientId: string;
	clientSecret: string;
	/** Further apps by client id: each has an installation and a cost bucket of its own. */
	moreClients: Record<string, string>;
	currencyCode: string;
	/** False keeps variables out of the request log, for runs with very many codes. */
	logVariables: boolean;
}

export const defaultSettings: Settings = {
	restoreRate: 100,
	bucketSize: 2000,
	enforceThrottle: true,
	throttledStatus: 200,
	jobSecondsPerCode: 0.02,
	jobsAtOnce: 1,
	searchLagSeconds: 0,
	tokenLifeSeconds: 86_399,
	scopes: [
		'read_discounts',
		'write_discounts',
		'read_products',
		'write_products',
		'read_customers',
		'write_customers',
		'read_markets',
		'read_price_rules',
		'write_price_rules',
	],
	clientId: 'emulator-client-id',
	clientSecret: 'emulator-client-secret',
	moreClients: {},
	// The recorded store counts in Canadian dollars.
	currencyCode: 'CAD',
	logVariables: true,
};
