import type { IDataObject } from 'n8n-workflow';

/** What both nodes say of a code, under names that mean nothing else. */
const RESULT_KEYS = new Set([
	'batchComplete',
	'batchId',
	'bulkCreationId',
	'code',
	'deliveryId',
	'discountCodeCreationId',
	'discountCodeId',
	'discountId',
	'existing',
	'priceRuleId',
	'reason',
	'redeemCodeId',
	'takenBy',
]);

/** What they say under names that a customer list may have, too. */
const COMMON_KEYS = new Set(['message', 'startsAt', 'status']);

/** Takes out of the data of an item what an earlier node of this package put there: it is not the item's own. */
export function withoutResultKeys(json: IDataObject): IDataObject {
	const isResult =
		'reason' in json || 'discountId' in json || 'priceRuleId' in json || 'deliveryId' in json;
	const own: IDataObject = {};
	for (const key of Object.keys(json)) {
		if (RESULT_KEYS.has(key) || (isResult && COMMON_KEYS.has(key))) continue;
		own[key] = json[key];
	}
	return own;
}
