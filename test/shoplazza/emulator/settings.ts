/** The settings that have a few values only. The first is what we take to be likeliest. */
export const choices = {
	/** Status for a version that has ended, or that never was. */
	endedVersionStatus: [404, 410],
	/** The documentation counts a wrong token among the reasons for 400; others expect 401. */
	wrongTokenStatus: [400, 401],
	/** The documentation prints "200"; the official CLI tests for "Success"; null leaves it out. */
	successCode: ['200', 200, 'Success', null],
	/**
	 * `code`: `{"code","message"}`, `errors`: a list of texts, `error` and `message`: one text under
	 * that key, `string`: a JSON string, `plainText`: not even JSON.
	 */
	errorShape: ['code', 'errors', 'error', 'message', 'string', 'plainText'],
	/** `digits`: integers as strings. */
	idFormat: ['uuid', 'digits'],
	/** `iso`: 2022-06-17T07:48:29Z, `plain`: 2022-06-17 07:48:29, `unix`: seconds as a string. */
	timeFormat: ['iso', 'plain', 'unix'],
	/** Assumption: the store tells codes apart by more than their case. */
	codesUnique: ['ignoringCase', 'exact'],
	/**
	 * What a batch does about codes that exist. All four are assumptions, the documentation is silent.
	 * `skip` makes the others and answers only those; `refuseAll` makes none; `answerAll` answers the
	 * code that exists, of whichever price rule, in place of the duplicate; `refuseSome` makes the
	 * others and lists the duplicates in `errors`, beside the data.
	 */
	onDuplicate: ['skip', 'refuseAll', 'answerAll', 'refuseSome'],
	/** The order in which a batch answers its codes. */
	answerOrder: ['same', 'reversed', 'shuffled'],
	/** `upper`: every answer writes codes in capitals. */
	answerCase: ['same', 'upper'],
	/** `some`: a batch answers every other code only, `none`: no code, although all were made. */
	answerCodes: ['all', 'some', 'none'],
	/** How a look-up answers a code that does not exist: 404, or 200 with empty data. */
	unknownCode: ['notFound', 'emptyData'],
} as const;

type Choices = { -readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/** What a test may change about the emulated store and its limits. */
export interface Settings extends Choices {
	/** Versions that answer. 2022-01 has no batch and answers bare data, whatever `wrapped` says. */
	servedVersions: string[];
	/** Tokens that are good; each is an app of its own. */
	tokens: string[];
	/** Access scopes of every app. Assumption: the write scope does not include the read scope. */
	scopes: string[];
	/** Other scopes for single apps, by their token. */
	scopesByToken: Record<string, string[]>;
	/** False: every request is answered as one to a store that does not exist. */
	storeExists: boolean;
	/** Requests that fit into the bucket of one app in the store, and how many leak out per second. */
	appBucketSize: number;
	appLeakRate: number;
	/** The same for the store as a whole. */
	storeBucketSize: number;
	storeLeakRate: number;
	/** False answers every request, however full the buckets are. */
	enforceLimits: boolean;
	/** The Retry-After of a 429; `untilRoom` counts whole seconds; null leaves the header out. */
	retryAfter: string | number | null;
	/** False: bare data instead of `{code, message, data}`. */
	wrapped: boolean;
	/** True: integers are written as strings. */
	numbersAsText: boolean;
	maxCodeLength: number;
	maxCodesPerBatch: number;
	/** Seconds until look-ups and lists show a new code. */
	lookupLagSeconds: number;
	/** Operations that answer 500, as Shoplazza words it, and change nothing. */
	failingOperations: string[];
	/** False keeps variables out of the request log, for runs with very many codes. */
	logVariables: boolean;
}

export const defaultSettings: Settings = {
	endedVersionStatus: 404,
	wrongTokenStatus: 400,
	successCode: '200',
	errorShape: 'code',
	idFormat: 'uuid',
	timeFormat: 'iso',
	codesUnique: 'ignoringCase',
	onDuplicate: 'skip',
	answerOrder: 'same',
	answerCase: 'same',
	answerCodes: 'all',
	unknownCode: 'notFound',
	servedVersions: ['2025-06', '2022-01'],
	tokens: ['emulator-access-token'],
	scopes: ['read_price_rules', 'write_price_rules'],
	scopesByToken: {},
	storeExists: true,
	appBucketSize: 40,
	appLeakRate: 2,
	storeBucketSize: 80,
	storeLeakRate: 20,
	enforceLimits: true,
	retryAfter: null,
	wrapped: true,
	numbersAsText: false,
	// Assumption: as long as Shopify's. Shoplazza names no limit.
	maxCodeLength: 255,
	// Assumption: the documentation speaks of "hundreds or thousands".
	maxCodesPerBatch: 1000,
	lookupLagSeconds: 0,
	failingOperations: [],
	logVariables: true,
};
