import { listEachItem } from '../../../shared/n8n/listEachItem';
import type { ListedItem } from '../../../shared/n8n/listEachItem';
import {
	listBatchCodes,
	listDiscountCodes,
	MAX_PAGE_SIZE,
} from '../../../shopify/priceRules/endpoints';
import { isUndecided } from '../../../shopify/priceRules/readBatch';
import { readRestPages } from '../../../shopify/rest/pages';
import { codeRow } from './code';
import { priceRuleCodeFields } from './fields';

/** Lists the codes of a price rule. */
export const getAll = listEachItem(priceRuleCodeFields, async function* ({ context, ...item }) {
	for await (const codes of readRestPages(context, listDiscountCodes, callOf(item), item)) {
		yield codes.map(codeRow);
	}
});

/** Lists the codes of a batch with the result of each. */
export const getBatchCodes = listEachItem(
	priceRuleCodeFields,
	async function* ({ context, ...item }) {
		const { priceRuleId, batchId } = item.variables;
		for await (const codes of readRestPages(context, listBatchCodes, callOf(item), item)) {
			yield codes.map((one) => ({
				code: one.code,
				// A code with neither an ID nor errors is undecided, whatever the state of the batch.
				status: isUndecided(one) ? 'pending' : one.id === null ? 'notCreated' : 'created',
				discountCodeId: one.id ?? undefined,
				message: one.errors.join(' ') || undefined,
				priceRuleId,
				discountCodeCreationId: batchId,
			}));
		}
	},
);

const callOf = ({ variables, limit }: Omit<ListedItem, 'context'>) => ({
	params: variables,
	query: { limit: Math.min(MAX_PAGE_SIZE, limit) },
});
