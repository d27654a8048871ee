import type { Standing } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import type { ThrottleStatus } from '../client/cost';
import type { SendOptions } from '../graphql/send';
import type { BulkCreation } from './job';

/**
 * One of Shopify's two APIs that create codes in jobs: GraphQL bulk creations on discounts, and REST
 * batches on price rules. The owner is the discount or price rule that gets the codes. The ID of an
 * owner or a job tells which API it belongs to (jobApiOf.ts).
 */
export interface JobApi {
	maxCodesPerJob: number;
	/** What users call the owner. */
	owner: 'discount' | 'price rule';
	/** The operation of the node that looks up a code. */
	lookUpWith: string;
	/** The operation of the node that reads the codes of a job. */
	readWith: string;
	/** Starts a job. */
	submit: (
		context: RequestContext,
		ownerId: string,
		codes: CheckedCode[],
		itemIndex?: number,
	) => Promise<Submitted>;
	/** Reads the state of a job. */
	readState: (context: RequestContext, id: string, options?: SendOptions) => Promise<JobState>;
	/** Reads the states of many jobs, undefined for a job that the store does not have. Stops early once `isLate`. */
	readStates: (
		context: RequestContext,
		ids: string[],
		options: SendOptions,
		isLate: () => boolean,
	) => Promise<Map<string, BulkCreation | undefined>>;
	/** Reads a job with its codes; undefined if the store does not have the job (any more). */
	readCodes: (
		context: RequestContext,
		id: string,
		itemIndex?: number,
	) => Promise<{ job: BulkCreation; codes: JobCode[] } | undefined>;
	/** Looks up the owner of each code; codes that the store does not have are left out. */
	findOwners: <C extends CheckedCode>(
		context: RequestContext,
		codes: C[],
	) => Promise<Map<C, Owner>>;
	/** Reads whether the codes of an owner work. */
	readStanding: (
		context: RequestContext,
		ownerId: string,
		options?: SendOptions,
	) => Promise<Standing>;
}

/**
 * The result of submitting a job. `uncertain`: it was sent more than once, so codes refused as taken
 * may be our own. `nameless`: it has started, but its ID is unknown.
 */
export type Submitted = { uncertain: boolean } & (
	| { job: BulkCreation }
	| { nameless: true }
	| { failure: Failure }
);

/** The state of a job; `job` is undefined if the store does not have it (any more). */
export type JobState =
	| { job: BulkCreation | undefined; throttle?: ThrottleStatus }
	| { failure: Failure };

/** One code of a job. Once the job is done, the code works if and only if it has a `redeemCodeId`. */
export interface JobCode {
	code: string;
	redeemCodeId?: string;
	messages: string[];
}

/** What a look-up by code finds. */
export interface Owner {
	/** The discount, or the path of the price rule. */
	discountId: string;
	/** Whether it only has a different code, which Shopify treats as equal to the one looked up. */
	hasAnother?: true;
}
