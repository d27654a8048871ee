import type { CheckedCode } from '../codes/checkCodes';

/** What happened to a code. */
export interface Resolution {
	discountId: string;
	bulkCreationId?: string;
	redeemCodeId?: string;
	/** Whether the discount had the code before this run. */
	existing?: true;
	/** Why the code does not work on the discount; absent if it does. */
	reason?: NotCreatedReason;
	message?: string;
	/** The other discount that has the code, if known. */
	takenBy?: string;
}

/** A code, with everything attached to it, and what happened to it. */
export type CodeOutcome<C extends CheckedCode = CheckedCode> = C & Resolution;

export type NotCreatedReason =
	| 'invalid'
	| 'duplicate'
	| 'taken'
	| 'alreadyOnDiscount'
	| 'refused'
	| 'notFinished'
	| 'notSent'
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

/** Whether the codes of a discount or a price rule work, as its service says at this moment. */
export type Standing =
	| {
			runs: true;
			title: string;
			/** When it starts, as an ISO date; absent once it has started. */
			startsAt?: string;
	  }
	| NotRunning;
