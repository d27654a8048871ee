import type { IDataObject } from 'n8n-workflow';

/** Output keys of both nodes that have no other meaning. */
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

/** Output keys of both nodes that a customer list may also have. */
const COMMON_KEYS = new Set([
	'discountTitle',
	'endsAt',
	'endsAtText',
	'link',
	'message',
	'startsAt',
	'startsAtText',
	'status',
]);

/** Removes from an item's data the keys that an earlier node of this package added. */
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
