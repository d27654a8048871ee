import { numberOf } from '../shopify/client/gid';
import { idsInPath } from '../shopify/priceRules/paths';

/** The two kinds of jobs: bulk creations of GraphQL, and batches of the legacy REST API. */
export type JobKind = 'bulkCreation' | 'batch';

/** The values of 'Trigger On', the default first. */
export const EVENTS = ['bulkCreationCompleted', 'priceRuleBatchCompleted', 'runEnded'] as const;

/** The kind of jobs of each event about jobs. */
export const KIND_OF_EVENT: Record<Exclude<(typeof EVENTS)[number], 'runEnded'>, JobKind> = {
	bulkCreationCompleted: 'bulkCreation',
	priceRuleBatchCompleted: 'batch',
};

/** The values of 'Trigger On' that are about jobs. */
export const JOB_EVENTS: string[] = Object.keys(KIND_OF_EVENT);

/** Returns the kind of an owner or a job, by its ID. */
export const kindOf = (id: string): JobKind => (idsInPath(id) ? 'batch' : 'bulkCreation');

/** Returns the name under which a job is remembered; a batch and a bulk creation may share a number. */
export const nameOf = (id: string) => (kindOf(id) === 'batch' ? id : numberOf(id));

/** The operation that looks up single codes if the result of a job is lost. */
export const LOOK_UP_WITH: Record<JobKind, string> = {
	bulkCreation: "'Discount' → 'Find by Code'",
	batch: "'Price Rule Code (Legacy)' → 'Look Up'",
};
