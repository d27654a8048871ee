import type { DiscountCode } from '../api/records';
import type { Time } from '../api/time';
import type { Settled } from './outcome';

/** A code as Shoplazza showed it, and when, by its own clock, in ms since epoch. */
export interface Sight {
	code: DiscountCode;
	seenAt?: number;
}

/** What decides whose a code is that Shoplazza shows. */
export interface Judging {
	priceRuleId: string;
	/** A time of Shoplazza's clock before the code was first sent, exact to a second. */
	since?: number;
	/** Whether the code was made at random for this run, so that it hardly was there before. */
	isRandom: boolean;
	/** Whether a code that was there before counts as created. */
	existingCounts: boolean;
	/** Tells whether an earlier run has given out the code. */
	isKnown: (id: string) => boolean;
}

/** Says what became of a code that the store has: whether it is ours, was there before, or is another's. */
export function judge({ code, seenAt }: Sight, judging: Judging): Settled {
	const { id, priceRuleId } = code;
	const ids = id === undefined ? {} : { discountCodeId: id };
	if (priceRuleId === undefined) {
		return {
			...ids,
			reason: 'unknown',
			message: 'The store has this code, but Shoplazza did not say which price rule it is of',
		};
	}
	if (priceRuleId.toLowerCase() !== judging.priceRuleId.toLowerCase()) {
		return {
			reason: 'taken',
			message: 'Another price rule of the store has this code',
			takenBy: priceRuleId,
		};
	}
	const isKnown = id !== undefined && judging.isKnown(id);
	const age = isKnown ? 'old' : ageOf(code.createdAt, judging.since, seenAt);
	if (age === 'new' || (age === 'unknown' && judging.isRandom)) return ids;
	if (judging.existingCounts) return age === 'old' ? { ...ids, existing: true } : ids;
	return age === 'old'
		? { ...ids, reason: 'alreadyOnDiscount', message: 'The price rule had this code before' }
		: { ...ids, reason: 'unknown', message: AGE_UNKNOWN };
}

const AGE_UNKNOWN =
	"The price rule has this code, but it cannot be told from Shoplazza's answer whether it was there before this run: it may belong to somebody else";

/** No two time zones are further apart than this from UTC. */
const WIDEST_ZONE_MS = 14 * 3_600_000;

/** How far the clocks of Shoplazza's servers may be apart for a code that was made just now. */
const AHEAD_MS = 60_000;

/**
 * Says whether a code was made since a time. A time without a zone is UTC by all that is known; where
 * it is not a moment of this run then, it may be one in another zone, so that nothing is known.
 */
export function ageOf(
	createdAt: Time | undefined,
	since: number | undefined,
	seenAt: number | undefined,
): 'new' | 'old' | 'unknown' {
	if (!createdAt || since === undefined) return 'unknown';
	const { ms, hasZone } = createdAt;
	if (ms < since) return hasZone || ms < since - WIDEST_ZONE_MS ? 'old' : 'unknown';
	return seenAt !== undefined && ms <= seenAt + AHEAD_MS ? 'new' : 'unknown';
}
