import { sentences } from '../http/sentences';
import type { CheckedCode } from '../codes/checkCodes';
import type { CodeSource } from '../codes/codeSource';
import type { CodeTemplate } from '../codes/format';
import type { CodeOutcome } from './outcome';

/** A request for one working code; which code it gets does not matter. */
export interface CodeRequest {
	/** The input item that gets the code, if any. */
	item?: number;
	template: CodeTemplate;
	/** How many of its codes turned out to be taken. */
	tries: number;
	/** Whether this run has already created its code, together with the discount. */
	made?: true;
}

/** A code that a supply proposes for a request. */
export interface SuppliedCode<S extends CodeRequest> extends CheckedCode {
	request: S;
	made?: true;
}

/** Supplies codes for requests: each request gets new codes until one works. */
export interface CodeSupply<S extends CodeRequest> extends CodeSource<SuppliedCode<S>> {
	/** Records outcomes. Returns the final ones; the requests of the others get a new code. */
	recordOutcomes: (
		outcomes: Array<CodeOutcome<SuppliedCode<S>>>,
	) => Promise<Array<CodeOutcome<SuppliedCode<S>>>>;
	/** Returns the requests for which no code was sent. */
	unsent: () => Iterable<S>;
}

/** A random code is taken less than once in a million times, so more tries mean that something is wrong. */
export const MAX_TRIES = 10;

/** Makes the final outcome of a request whose codes were all taken. */
export function giveUp<S extends CodeRequest>(
	outcome: CodeOutcome<SuppliedCode<S>>,
): CodeOutcome<SuppliedCode<S>> {
	const { message = '', request } = outcome;
	if (request.tries < 2) return outcome;
	return {
		...outcome,
		message: sentences(message, `All ${request.tries} codes that were tried were taken`),
	};
}
