import { NodeOperationError } from 'n8n-workflow';
import type { IPollFunctions } from 'n8n-workflow';
import type { WatchedJob } from './jobs';

/** Says which of the jobs named by hand the store does not know: they would be waited for in vain. */
export function unknownJobs(context: IPollFunctions, jobs: WatchedJob[]) {
	const numbers = jobs.map(({ key }) => key).join(', ');
	return new NodeOperationError(
		context.getNode(),
		jobs.length === 1
			? `The store has no bulk creation ${numbers}`
			: `The store does not have these bulk creations: ${numbers}`,
		{
			description:
				"Check 'Bulk Creation IDs' and that the credential is for the same store and app. Shopify may forget old jobs: take those out of the list. All other jobs of the list are delivered as they end.",
		},
	);
}
