import type { OutputKeys } from '../../shared/codeRun/returnAs';
import { MAIL_KEYS } from '../../shopify/storefront/mailFields';

const keysOf = (ids: { created: string[]; notCreated: string[] }): OutputKeys => ({
	created: ['code', ...MAIL_KEYS, 'existing', ...ids.created],
	notCreated: ['code', 'reason', 'message', 'takenBy', ...ids.notCreated],
});

/** The keys of the items of the operations that create codes, by what Shopify calls their jobs. */
export const outputKeys = {
	bulkCreation: keysOf({
		created: ['discountId', 'bulkCreationId'],
		notCreated: ['discountId', 'bulkCreationId'],
	}),
	batch: keysOf({
		// The outcome of a batch is only known from its codes, which come with their IDs.
		created: ['priceRuleId', 'discountCodeCreationId', 'discountCodeId'],
		notCreated: ['priceRuleId', 'discountCodeCreationId'],
	}),
};
