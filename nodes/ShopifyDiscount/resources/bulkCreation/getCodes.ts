import type { IDataObject } from 'n8n-workflow';
import { getBulkCreationCodesDocument } from '../../../shopify/creation/documents';
import { routeToList } from '../../../shopify/graphql/lists';
import { noSuchJob } from './rows';

/** Reads the codes of a job, one item per code. */
export const getCodesRouting = routeToList(
	getBulkCreationCodesDocument,
	({ discountRedeemCodeBulkCreation: job }, context) => {
		if (!job) throw noSuchJob(context.getNode(), context.getItemIndex());
		const known = { discountId: job.discountCode?.id, bulkCreationId: job.id };
		const nodes = job.codes.nodes.map(
			({ code, discountRedeemCode, errors }): IDataObject => ({
				code: discountRedeemCode?.code ?? code,
				// While the job runs, a code that will fail looks like one that will work (recorded 2026).
				status: !job.done ? 'pending' : discountRedeemCode ? 'created' : 'notCreated',
				redeemCodeId: discountRedeemCode?.id,
				message: errors.map(({ message }) => message).join(' ') || undefined,
				...known,
			}),
		);
		return { nodes, pageInfo: job.codes.pageInfo };
	},
	(row) => row,
);
