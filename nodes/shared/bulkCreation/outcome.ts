/** What became of one code. */
export interface CodeOutcome {
	code: string;
	/** The input item the code belongs to. */
	item: number;
	discountId: string;
	bulkCreationId?: string;
	redeemCodeId?: string;
	/** Why the code does not work on the discount; absent if it does. */
	reason?: NotCreatedReason;
	message?: string;
}

export type NotCreatedReason =
	| 'invalid'
	| 'duplicate'
	| 'taken'
	| 'alreadyOnDiscount'
	| 'refused'
	| 'notFinished'
	| 'notSent'
	| 'notAnnounced'
	| 'unknown';

/** A creation job as Shopify reports it. */
export interface BulkCreation {
	id: string;
	createdAt: string;
	done: boolean;
	codesCount: number;
	importedCount: number;
	failedCount: number;
	discountCode?: { id: string } | null;
}
