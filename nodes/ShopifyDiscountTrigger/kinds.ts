import { numberOf } from '../shopify/client/gid';
import { idsInPath } from '../shopify/priceRules/paths';

/** The two kinds of jobs: bulk creations of GraphQL, and batches of the legacy REST API. */
export type JobKind = 'bulkCreation' | 'batch';

/** Which jobs each event of the trigger is about. */
export const KIND_OF_EVENT = {
	bulkCreationCompleted: 'bulkCreation',
	priceRuleBatchCompleted: 'batch',
} as const satisfies Record<string, JobKind>;

/** Says which kind an owner of codes, or a job, is of. */
export const kindOf = (id: string): JobKind => (idsInPath(id) ? 'batch' : 'bulkCreation');

/** Returns the name under which a job is remembered; a batch may have the number of a bulk creation. */
export const nameOf = (id: string) => (kindOf(id) === 'batch' ? id : numberOf(id));

/** Where single codes can be looked up when nobody can say any more what a job has made. */
export const LOOK_UP_WITH: Record<JobKind, string> = {
	bulkCreation: "'Code Discount' → 'Find by Code'",
	batch: "'Price Rule Code (Legacy)' → 'Look Up'",
};
