import type { CheckedCode } from '../codes/checkCodes';

/** What became of a code. */
export interface Resolution {
	discountId: string;
	bulkCreationId?: string;
	redeemCodeId?: string;
	/** Whether the discount had the code before this run. */
	existing?: true;
	/** Why the code does not work on the discount; absent if it does. */
	reason?: NotCreatedReason;
	message?: string;
	/** The other discount that has the code, where it is known. */
	takenBy?: string;
}

/** A code, with all that its owner attached to it, and what became of it. */
export type CodeOutcome<C extends CheckedCode = CheckedCode> = C & Resolution;

export type NotCreatedReason =
	| 'invalid'
	| 'duplicate'
	| 'taken'
	| 'alreadyOnDiscount'
	| 'refused'
	| 'notFinished'
	| 'notSent'
	| 'notAnnounced'
	| 'discountEnded'
	| 'discountGone'
	| 'unknown';

/** Why no code of a discount works. */
export interface NotRunning {
	runs: false;
	reason: 'discountEnded' | 'discountGone';
	/** What happened. */
	message: string;
	/** What to do. */
	advice: string;
}
