/** The documents of the script and what they answer. */
export const ADD_CODES = `mutation AddCodes($discountId: ID!, $codes: [DiscountRedeemCodeInput!]!) {
	discountRedeemCodeBulkAdd(discountId: $discountId, codes: $codes) {
		bulkCreation { id }
		userErrors { message }
	}
}`;

export const READ_JOB = `query ReadJob($id: ID!) {
	discountRedeemCodeBulkCreation(id: $id) { id done importedCount failedCount }
}`;

export const READ_CODES = `query ReadCodes($id: ID!) {
	discountRedeemCodeBulkCreation(id: $id) {
		codes(first: 250) { nodes { code discountRedeemCode { id } } }
	}
}`;

export interface Added {
	discountRedeemCodeBulkAdd: {
		bulkCreation: { id: string } | null;
		userErrors: Array<{ message: string }>;
	};
}

export interface Job {
	id: string;
	done: boolean;
	importedCount: number;
	failedCount: number;
}

export interface JobCode {
	code: string;
	discountRedeemCode: { id: string } | null;
}
