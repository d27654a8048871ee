import type { CheckedCode } from './checkCodes';

/** Where the codes come from, in the order in which they are sent. */
export interface CodeSource<C extends CheckedCode> {
	hasMore: () => boolean;
	/** Gives the next codes, at most `max`. */
	take: (max: number) => C[];
}
