import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { getBatch } from '../../../shopify/priceRules/endpoints';
import { batchPath } from '../../../shopify/priceRules/paths';
import { sendRest } from '../../../shopify/rest/send';
import { createWaitForJobs } from '../../run/waitForJobs';
import { batchRow } from './batch';
import { batchIdOf, priceRuleCodeFields, priceRuleIdOf } from './fields';

/** Waits until the batch of each input item is completed. */
export const waitForBatch = createWaitForJobs({
	fields: priceRuleCodeFields,
	job: 'batch',
	idOf: (context, item) => batchPath(ruleOf(context, item), batchOf(context, item)),
	gone: (context, item) =>
		new NodeOperationError(context.getNode(), 'The store has no such batch of this price rule', {
			itemIndex: item,
			description:
				"Check 'Price Rule' and 'Batch ID' and that the credential is for the same store. Shopify may forget old batches: then look for single codes with 'Look Up'. Nothing was changed.",
		}),
	read: async (context, _, item) =>
		batchRow(
			await sendRest(
				context,
				getBatch,
				{ params: { priceRuleId: ruleOf(context, item), batchId: batchOf(context, item) } },
				{ itemIndex: item },
			),
		),
});

const ruleOf = (context: IExecuteFunctions, item: number) =>
	priceRuleIdOf(context.getNodeParameter('priceRuleId', item, '', { extractValue: true }));

const batchOf = (context: IExecuteFunctions, item: number) =>
	batchIdOf(context.getNodeParameter('discountCodeCreationId', item, ''));
