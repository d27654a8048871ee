import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import type { ThrottleStatus } from '../client/cost';
import type { SendOptions } from '../graphql/send';
import type { BulkCreation } from './job';
import type { Standing } from './standing';

/**
 * One of the two ways in which Shopify creates codes in jobs: bulk creations of GraphQL, on discounts,
 * and batches of REST, on price rules. An owner is what gets the codes. IDs of owners and jobs say
 * which way they are of (jobApiOf.ts).
 */
export interface JobApi {
	maxCodesPerJob: number;
	/** What owners are called. */
	owner: 'discount' | 'price rule';
	/** Where in the node the codes of a job can be read. */
	readWith: string;
	/** Starts a job. */
	submit: (
		context: RequestContext,
		ownerId: string,
		codes: CheckedCode[],
		itemIndex?: number,
	) => Promise<Submitted>;
	/** Asks how far a job is. */
	readState: (context: RequestContext, id: string, options?: SendOptions) => Promise<JobState>;
	/** Asks for many jobs; those that the store does not know are left out. Stops early when it is late. */
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
	/** Looks up whose each code is; those that the store does not have are left out. */
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
 * What became of a job that was to start. `uncertain`: it was sent more than once, so codes refused as
 * taken may be our own; `nameless`: it has started, and nobody knows its ID.
 */
export type Submitted = { uncertain: boolean } & (
	| { job: BulkCreation }
	| { nameless: true }
	| { failure: Failure }
);

/** How far a job is; no job is one that the store does not have (any more). */
export type JobState =
	| { job: BulkCreation | undefined; throttle?: ThrottleStatus }
	| { failure: Failure };

/** One code of a job: it works exactly if `redeemCodeId` is there, once the job is done. */
export interface JobCode {
	code: string;
	redeemCodeId?: string;
	messages: string[];
}

/** What a look-up by code finds. */
export interface Owner {
	/** The discount, or the path of the price rule. */
	discountId: string;
	/** Whether it has another code, which Shopify takes for the one looked up. */
	hasAnother?: true;
}
