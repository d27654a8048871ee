import { NodeOperationError } from 'n8n-workflow';
import type { IPollFunctions } from 'n8n-workflow';
import { numberOf } from '../../shopify/client/gid';
import { idsInPath } from '../../shopify/priceRules/paths';
import type { WatchedJob } from './jobs';

/** Makes the error for jobs watched by ID that the store does not have. */
export function toUnknownJobsError(context: IPollFunctions, jobs: WatchedJob[]) {
	const names = jobs.map(({ key, id = key }) => numberOf(id)).join(', ');
	const { priceRuleId } = idsInPath(jobs[0]?.id) ?? {};
	const [one, many, field] =
		priceRuleId === undefined
			? [`no code creation job ${names}`, `these code creation jobs: ${names}`, "'Job IDs'"]
			: [
					`no batch ${names} of the price rule ${priceRuleId}`,
					`these batches of the price rule ${priceRuleId}: ${names}`,
					"'Price Rule' and 'Batch IDs'",
				];
	return new NodeOperationError(
		context.getNode(),
		jobs.length === 1 ? `The store has ${one}` : `The store does not have ${many}`,
		{
			description: `Check ${field} and that the credential is for the same store and app. Shopify may forget old jobs: take those out of the list. All other jobs of the list are delivered as they end.`,
		},
	);
}
