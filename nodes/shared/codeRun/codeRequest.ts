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
	request: S;
	made?: true;
}

/** Where the codes of requests come from: each request gets codes until one works. */
export interface CodeSupply<S extends CodeRequest> extends CodeSource<SuppliedCode<S>> {
	/** Takes what became of codes; returns the outcomes that are final, the other requests get a new code. */
	recordOutcomes: (
		outcomes: Array<CodeOutcome<SuppliedCode<S>>>,
	) => Promise<Array<CodeOutcome<SuppliedCode<S>>>>;
	/** Gives the requests that no code was sent for. */
	unsent: () => Iterable<S>;
}

/** A code is found taken less than once in a million; so often only where something is wrong. */
export const MAX_TRIES = 10;

/** Makes the last outcome of a request whose codes were all taken. */
export function giveUp<S extends CodeRequest>(
	outcome: CodeOutcome<SuppliedCode<S>>,
): CodeOutcome<SuppliedCode<S>> {
	const { message = '', request } = outcome;
	if (request.tries < 2) return outcome;
	return {
		...outcome,
		message: `${message}. All ${request.tries} codes that were tried were taken`,
	};
}
