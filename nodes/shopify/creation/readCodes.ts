import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import { getBulkCreationCodesDocument } from './documents';
import type { BulkCreation } from './job';
import type { JobCode } from './jobApi';
import { MAX_CODES_PER_JOB } from './limits';

/** Reads a job with its codes; undefined if the store does not have the job (any more). */
export async function readCodes(
	context: RequestContext,
	id: string,
	itemIndex?: number,
): Promise<{ job: BulkCreation; codes: JobCode[] } | undefined> {
	const codes: JobCode[] = [];
	for (let after: string | null = null; ; ) {
		const variables: { id: string; first: number; after: string | null } = {
			id,
			first: MAX_CODES_PER_JOB,
			after,
		};
		const { discountRedeemCodeBulkCreation: job } = await send(
			context,
			getBulkCreationCodesDocument,
			variables,
			{ itemIndex },
		);
		if (!job) return undefined;
		const { codes: page, ...state } = job;
		for (const { code, discountRedeemCode, errors } of page.nodes) {
			codes.push({
				code: discountRedeemCode?.code ?? code,
				redeemCodeId: discountRedeemCode?.id,
				messages: errors.map(({ message }) => message),
			});
		}
		const { hasNextPage, endCursor } = page.pageInfo;
		if (!hasNextPage || !endCursor) return { job: state, codes };
		after = endCursor;
	}
}
