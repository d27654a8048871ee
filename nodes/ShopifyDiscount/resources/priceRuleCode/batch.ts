import type { IDataObject } from 'n8n-workflow';
import { getBatch } from '../../../shopify/priceRules/endpoints';
import type { DiscountCodeCreation } from '../../../shopify/priceRules/records';
import { routeToEndpoint } from '../../../shopify/rest/routing';

/** Makes the output of one batch. */
export const batchRow = ({ id, priceRuleId, ...batch }: DiscountCodeCreation): IDataObject => ({
	discountCodeCreationId: id,
	priceRuleId,
	...batch,
});

/** Reads how far a batch is. */
export const getBatchRouting = routeToEndpoint({ endpoint: getBatch, output: batchRow });
