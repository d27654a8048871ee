/** The kinds of Shopify object that a user can name by number. */
export type GidType =
	| 'Collection'
	| 'Customer'
	| 'DiscountAutomaticNode'
	| 'DiscountCodeNode'
	| 'DiscountRedeemCode'
	| 'DiscountRedeemCodeBulkCreation'
	| 'Market'
	| 'Metafield'
	| 'PriceRule'
	| 'Product'
	| 'ProductVariant'
	| 'SavedSearch'
	| 'Segment';

/** Where the Shopify admin keeps each kind; a URL of another place is somebody's slip. */
const ADMIN_FOLDERS: Partial<Record<GidType, string>> = {
	Collection: 'collections',
	Customer: 'customers',
	DiscountAutomaticNode: 'discounts',
	DiscountCodeNode: 'discounts',
	Market: 'markets',
	// The admin shows a price rule as a discount, under the number that it has in REST.
	PriceRule: 'discounts',
	Product: 'products',
	ProductVariant: 'variants',
	Segment: 'segments',
};

/** The text of a regular expression for an admin URL of a kind, with the number as its one group. */
export const adminUrlPattern = (type: GidType) =>
	`^https://[^?#]+/${ADMIN_FOLDERS[type] ?? '-'}/(\\d+)(?:[/?#].*)?$`;

/** Returns the global ID for a number, a global ID or an admin URL; undefined for anything else. */
export function toGid(type: GidType, value: unknown): string | undefined {
	const isText = typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0);
	const text = isText ? String(value as string | number).trim() : '';
	const number =
		/^\d+$/.exec(text)?.[0] ??
		new RegExp(`^gid://shopify/${type}/(\\d+)$`).exec(text)?.[1] ??
		new RegExp(adminUrlPattern(type)).exec(text)?.[1];
	return number === undefined ? undefined : `gid://shopify/${type}/${number}`;
}

/** Returns the number at the end of a global ID. */
export const numberOf = (gid: string) => gid.slice(gid.lastIndexOf('/') + 1);
