/** What decides whether a code works. */
interface Usable {
	status: 'ACTIVE' | 'EXPIRED' | 'SCHEDULED';
	/** How often each code may be used; null for no limit. */
	usageLimit: number | null;
	/** How often this code was used; undefined if Shopify does not list it yet. */
	usageCount: number | undefined;
}

/** Whether a code works now, for customers eligible for its discount. */
export interface Works {
	/** Null if unknown. */
	works: boolean | null;
	reason?: 'discountEnded' | 'notStarted' | 'usageUnknown' | 'usedUp';
	/** Null without a limit, or if unknown. */
	usesLeft: number | null;
}

/** Says whether a code works and how many uses are left; Shopify counts uses with a short delay. */
export function worksOf({ status, usageLimit, usageCount }: Usable): Works {
	const isCounted = usageLimit !== null && usageCount !== undefined;
	const usesLeft = isCounted ? Math.max(0, usageLimit - usageCount) : null;
	if (status === 'EXPIRED') return { works: false, reason: 'discountEnded', usesLeft };
	if (status === 'SCHEDULED') return { works: false, reason: 'notStarted', usesLeft };
	if (usageLimit === null) return { works: true, usesLeft };
	if (usesLeft === null) return { works: null, reason: 'usageUnknown', usesLeft };
	return usesLeft > 0 ? { works: true, usesLeft } : { works: false, reason: 'usedUp', usesLeft };
}
