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

/** A discount or a price rule whose codes work, or will. */
export interface Running {
	runs: true;
	title: string;
	/** As ISO dates; null for a start or an end that there is none of. */
	startsAt: string | null;
	endsAt: string | null;
	hasStarted: boolean;
}

/** Whether the codes of a discount or a price rule work, as its service says at this moment. */
export type Standing = Running | NotRunning;
