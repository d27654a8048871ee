import type { NotCreatedReason } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';

/** What happened to a code. */
export interface Resolution {
	discountCodeId?: string;
	/** Whether the price rule had the code before this run. */
	existing?: true;
	/** Why the code does not work on the price rule; absent if it does. */
	reason?: NotCreatedReason;
	message?: string;
	/** The other price rule that has the code. */
	takenBy?: string;
}

/** A code, with everything attached to it, and what happened to it. */
export type Outcome<C extends CheckedCode> = C & Resolution;
