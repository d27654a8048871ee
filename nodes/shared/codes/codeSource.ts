import type { CheckedCode } from './checkCodes';

/** Supplies codes in the order in which they are sent. */
export interface CodeSource<C extends CheckedCode> {
	hasMore: () => boolean;
	/** Returns the next codes, at most `max`. */
	take: (max: number) => C[] | Promise<C[]>;
}
