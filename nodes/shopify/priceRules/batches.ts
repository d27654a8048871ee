import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import type { BulkCreation } from '../creation/job';
import type { JobApi, JobState } from '../creation/jobApi';
import type { SendOptions } from '../graphql/send';
import { askRest } from '../rest/send';
import { toJob } from './batchJob';
import { getBatch } from './endpoints';
import { findRules } from './findRules';
import { pathIds } from './paths';
import { readBatch } from './readBatch';
import { readRuleStanding } from './standing';
import { submitBatch } from './submitBatch';

/** Batches: the jobs of REST that create discount codes of a price rule. */
export const batches: JobApi = {
	// "up to 100 discount codes in a single request" (Shopify's REST reference, 2026-07).
	maxCodesPerJob: 100,
	owner: 'price rule',
	lookUpWith: "'Price Rule Code (Legacy)' → 'Look Up'",
	readWith: "'Price Rule Code (Legacy)' → 'Get Batch Codes'",
	submit: submitBatch,
	readState,
	readStates: async (context, paths, options, isLate) => {
		const states = new Map<string, BulkCreation | undefined>();
		for (const path of paths) {
			if (states.size > 0 && isLate()) break;
			const state = await readState(context, path, options);
			if ('failure' in state) throw toNodeApiError(context, state.failure);
			states.set(path, state.job);
		}
		return states;
	},
	readCodes: readBatch,
	findOwners: findRules,
	readStanding: readRuleStanding,
};

async function readState(
	context: RequestContext,
	path: string,
	options: SendOptions = {},
): Promise<JobState> {
	const params = { ...pathIds(path) };
	const answer = await askRest(context, getBatch, { params }, options);
	if ('data' in answer) return { job: toJob(answer.data), throttle: answer.cost?.throttleStatus };
	return answer.failure.kind === 'notFound' ? { job: undefined } : answer;
}
