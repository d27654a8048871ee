/** A basic discount, as small as Shopify allows. */
export const basicInput = (code: string, more: Record<string, unknown> = {}) => ({
	title: `Discount ${code}`,
	code,
	startsAt: '2026-11-01T00:00:00Z',
	context: { all: 'ALL' },
	customerGets: { value: { percentage: 0.15 }, items: { all: true } },
	...more,
});

export const CREATE = `mutation Create($input: DiscountCodeBasicInput!) {
	discountCodeBasicCreate(basicCodeDiscount: $input) {
		codeDiscountNode { id }
		userErrors { field message code extraInfo }
	}
}`;

export const BULK_ADD = `mutation BulkAdd($discountId: ID!, $codes: [DiscountRedeemCodeInput!]!) {
	discountRedeemCodeBulkAdd(discountId: $discountId, codes: $codes) {
		bulkCreation { id done codesCount importedCount failedCount codes(first: 250) { nodes { code errors { message } discountRedeemCode { id } } } }
		userErrors { field message code extraInfo }
	}
}`;

export const READ_JOB = `query ReadJob($id: ID!) {
	discountRedeemCodeBulkCreation(id: $id) {
		done codesCount importedCount failedCount
		codes(first: 250) { nodes { code errors { field message code extraInfo } discountRedeemCode { code } } }
	}
}`;

export const READ_CODES = `query ReadCodes($id: ID!, $first: Int!, $after: String) {
	discountNode(id: $id) {
		discount {
			... on DiscountCodeBasic {
				codesCount { count precision }
				codes(first: $first, after: $after) { nodes { id code } pageInfo { hasNextPage endCursor } }
			}
		}
	}
}`;

export const FIND_CODE = `query FindCode($code: String!) { codeDiscountNodeByCode(code: $code) { id } }`;
