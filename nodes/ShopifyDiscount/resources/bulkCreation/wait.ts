import { getBulkCreationDocument } from '../../../shopify/creation/documents';
import { send } from '../../../shopify/graphql/send';
import { createWaitForJobs } from '../../run/waitForJobs';
import { bulkCreationFields } from './fields';
import { bulkCreationIdOf, flatJob, noSuchJob } from './rows';

/** Waits until the job of each input item is done. */
export const waitForBulkCreations = createWaitForJobs({
	fields: bulkCreationFields,
	job: 'job',
	idOf: (context, item) => bulkCreationIdOf(context.getNodeParameter('bulkCreationId', item)),
	gone: (context, item) => noSuchJob(context.getNode(), item),
	read: async (context, id, item) => {
		const { discountRedeemCodeBulkCreation: job } = await send(
			context,
			getBulkCreationDocument,
			{ id },
			{ itemIndex: item },
		);
		if (!job) throw noSuchJob(context.getNode(), item);
		return flatJob(job);
	},
});
