import type { CheckedCode } from '../codes/checkCodes';
import type { CodeSource } from '../codes/codeSource';
import type { CodeTemplate } from '../codes/format';
import type { CodeOutcome } from './outcome';

/** A place for a code that shall work in the end, whichever code it is. */
export interface CodeRequest {
	/** The input item it is for, if it is for one. */
	item?: number;
	template: CodeTemplate;
	/** How many codes were tried and found taken. */
	tries: number;
	/** Whether its code is on the discount already and was made by this very run. */
	made?: true;
}

export interface SuppliedCode<S extends CodeRequest> extends CheckedCode {
	slot: S;
	made?: true;
}

/** Where the codes of slots come from: each slot gets codes until one works. */
export interface CodeSupply<S extends CodeRequest> extends CodeSource<SuppliedCode<S>> {
	/** Takes what became of codes; returns the outcomes that are final, the other slots get a new code. */
	settle: (
		outcomes: Array<CodeOutcome<SuppliedCode<S>>>,
	) => Promise<Array<CodeOutcome<SuppliedCode<S>>>>;
	/** Gives the slots that no code was sent for. */
	rest: () => Iterable<S>;
}

/** A code is found taken less than once in a million; so often only where something is wrong. */
export const MAX_TRIES = 10;

/** Makes the last outcome of a slot whose codes were all taken. */
export function givenUp<S extends CodeRequest>(
	outcome: CodeOutcome<SuppliedCode<S>>,
): CodeOutcome<SuppliedCode<S>> {
	const { message = '', slot } = outcome;
	if (slot.tries < 2) return outcome;
	return { ...outcome, message: `${message}. All ${slot.tries} codes that were tried were taken` };
}
