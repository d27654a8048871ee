import type { Collation } from './state/collation';

/** What a test may change about the emulated store and its limits. */
export interface Settings {
	/** Points the cost bucket gains per second; 100 is Shopify's standard plan. */
	restoreRate: number;
	/** Points the cost bucket holds at most. */
	bucketSize: number;
	/** False answers every request, whatever the buckets hold. */
	enforceThrottle: boolean;
	/** HTTP status of a THROTTLED answer: field reports name both. */
	throttledStatus: 200 | 429;
	/** Seconds a bulk creation job, a deletion job or a REST batch needs for one code. */
	jobSecondsPerCode: number;
	/**
	 * Seconds for the first, second, … bulk creation job, and likewise for REST batches, whatever the
	 * number of codes; the last one repeats, none leaves it to `jobSecondsPerCode`. In the same process
	 * also a function of how many jobs were submitted before.
	 */
	jobSeconds: number[] | ((index: number) => number);
	/** When the codes of a job or a batch become live: in input order or any, or when it is done. */
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
	/** REST calls per second that an app may make for long; 2 is Shopify's standard plan. */
	callsPerSecond: number;
	/** REST calls that an app may make at once. */
	callBucketSize: number;
	/** What the ID of a price rule is ahead of the discount's: nobody promises that they are equal. */
	priceRuleIdOffset: number;
	/** What the ID of a code in the REST API is ahead of that in GraphQL. */
	restCodeIdOffset: number;
	/** The zone that the REST API writes times in; the default is that of the document's examples. */
	restTimeZone: string;
	/** HTTP status for a batch while another one is under way: the document does not say which. */
	busyBatchStatus: 409 | 422 | 423 | 429;
	/** When not empty, batches complete with these logs and have made nothing. */
	batchLogs: string[];
	/** Entries on a page of a batch's codes; 0: all on one, since no page of Shopify's names any. */
	batchCodesPageSize: number;
	/** Seconds until the codes that a completed batch made show in its list of codes. */
	batchCodesLagSeconds: number;
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
	callsPerSecond: 2,
	callBucketSize: 40,
	priceRuleIdOffset: 0,
	restCodeIdOffset: 0,
	restTimeZone: 'America/New_York',
	busyBatchStatus: 422,
	batchLogs: [],
	batchCodesPageSize: 0,
	batchCodesLagSeconds: 0,
	logVariables: true,
};

/** Puts the limits of the REST API in the terms of a bucket. */
export function callLimits({ callBucketSize, callsPerSecond }: Settings) {
	return { bucketSize: callBucketSize, restoreRate: callsPerSecond };
}
