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

/** The folder of each kind in admin URLs; a URL with another folder is a mistake. */
const ADMIN_FOLDERS: Partial<Record<GidType, string>> = {
	Collection: 'collections',
	Customer: 'customers',
	DiscountAutomaticNode: 'discounts',
	DiscountCodeNode: 'discounts',
	Market: 'markets',
	// The admin shows a price rule as a discount, with the same number as in REST.
	PriceRule: 'discounts',
	Product: 'products',
	ProductVariant: 'variants',
	Segment: 'segments',
};

/** Returns the source of a regular expression for admin URLs of a kind; its one group is the number. */
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
