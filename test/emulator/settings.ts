import type { Collation } from './state/collation';

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
	/**
	 * Seconds for the first, second, … bulk creation job, whatever the number of codes; the last one
	 * repeats, none leaves it to `jobSecondsPerCode`. In the same process also a function of how many
	 * jobs were submitted before.
	 */
	jobSeconds: number[] | ((index: number) => number);
	/** When the codes of a bulk creation job become live: in input order or any, or when it is done. */
	codesGoLive: 'oneByOne' | 'randomOrder' | 'atEnd';
	/** Jobs the store runs at the same time; further ones queue. */
	jobsAtOnce: number;
	/** How the store tells codes apart. */
	collation: Collation;
	/** Milliseconds by which the store's clock is ahead of the caller's. */
	clockOffsetMs: number;
	/** The version that answers, whichever is asked for; empty: the one asked for, while supported. */
	answeringVersion: string;
	/** Seconds until a new discount shows in lists, counts and searches. */
	searchLagSeconds: number;
	/** Life of a token issued by the token endpoint. */
	tokenLifeSeconds: number;
	/**
	 * Access scopes granted to every app; a write scope includes its read scope. A field that needs
	 * another one is null, with an error beside the data, also in what a mutation reports.
	 */
	scopes: string[];
	/** Other scopes for single apps, by their fixed token or their client ID. */
	scopesByApp: Record<string, string[]>;
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
	jobSeconds: [],
	codesGoLive: 'oneByOne',
	jobsAtOnce: 1,
	collation: 'mysql',
	clockOffsetMs: 0,
	answeringVersion: '',
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
	scopesByApp: {},
	clientId: 'emulator-client-id',
	clientSecret: 'emulator-client-secret',
	moreClients: {},
	// The recorded store counts in Canadian dollars.
	currencyCode: 'CAD',
	logVariables: true,
};
