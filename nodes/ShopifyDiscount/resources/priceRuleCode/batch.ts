import type { IDataObject } from 'n8n-workflow';
import { getBatch } from '../../../shopify/priceRules/endpoints';
import type { DiscountCodeCreation } from '../../../shopify/priceRules/records';
import { routeToEndpoint } from '../../../shopify/rest/routing';

/** Returns the output of one batch. */
export const batchRow = ({ id, priceRuleId, ...batch }: DiscountCodeCreation): IDataObject => ({
	discountCodeCreationId: id,
	priceRuleId,
	...batch,
});

/** Reads the state of a batch. */
export const getBatchRouting = routeToEndpoint({ endpoint: getBatch, output: batchRow });
