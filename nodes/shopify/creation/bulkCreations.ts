import { ask, send } from '../graphql/send';
import { getBulkCreationsDocument, getBulkCreationStateDocument } from './documents';
import { findOwners } from './findOwners';
import type { BulkCreation } from './job';
import type { JobApi } from './jobApi';
import { MAX_CODES_PER_JOB } from './limits';
import { readCodes } from './readCodes';
import { readStanding } from './standing';
import { submitChunk } from './submitChunk';

/** Shopify's cap on an array of IDs; 250 jobs cost about 500 of the 1000 points of a query. */
const MAX_IDS = 250;

/** Bulk creations: the jobs of GraphQL that create redeem codes of a discount. */
export const bulkCreations: JobApi = {
	maxCodesPerJob: MAX_CODES_PER_JOB,
	owner: 'discount',
	lookUpWith: "'Code' → 'Find'",
	readWith: "'Code Creation Job' → 'Get Codes'",
	submit: submitChunk,
	readState: async (context, id, options) => {
		const answer = await ask(context, getBulkCreationStateDocument, { id }, options);
		if ('failure' in answer) return answer;
		const job = answer.data.discountRedeemCodeBulkCreation ?? undefined;
		return { job, throttle: answer.cost?.throttleStatus };
	},
	readStates: async (context, ids, options, isLate) => {
		const states = new Map<string, BulkCreation | undefined>();
		for (let start = 0; start < ids.length; start += MAX_IDS) {
			if (start > 0 && isLate()) break;
			const chunk = ids.slice(start, start + MAX_IDS);
			const { nodes } = await send(context, getBulkCreationsDocument, { ids: chunk }, options);
			chunk.forEach((id, index) => {
				const node = nodes[index] as Partial<BulkCreation> | null | undefined;
				states.set(id, node?.id === undefined ? undefined : (node as BulkCreation));
			});
		}
		return states;
	},
	readCodes,
	findOwners,
	readStanding,
};
