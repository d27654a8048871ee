import type { DiscountCode } from '../api/records';
import type { Time } from '../api/time';
import type { Resolution } from './outcome';

/** A code of the store, and when it was read, in ms since epoch by Shoplazza's clock. */
export interface FoundCode {
	code: DiscountCode;
	seenAt?: number;
}

/** What decides whether this run created a code of the store. */
export interface Criteria {
	priceRuleId: string;
	/** A time by Shoplazza's clock before the code was first sent, to the second. */
	since?: number;
	/** Whether this run drew the code at random, so that it is very unlikely to have existed before. */
	isRandom: boolean;
	/** Whether a code that existed before counts as created. */
	existingCounts: boolean;
	/** Says whether an earlier run has returned the code. */
	isKnown: (id: string) => boolean;
}

/** Resolves a code of the store: created by this run, existing before, or of another price rule. */
export function classify({ code, seenAt }: FoundCode, criteria: Criteria): Resolution {
	const { id, priceRuleId } = code;
	const ids = id === undefined ? {} : { discountCodeId: id };
	if (priceRuleId === undefined) {
		return {
			...ids,
			reason: 'unknown',
			message: 'The store has this code, but Shoplazza did not say which price rule it is of',
		};
	}
	if (priceRuleId.toLowerCase() !== criteria.priceRuleId.toLowerCase()) {
		return {
			reason: 'taken',
			message: 'Another price rule of the store has this code',
			takenBy: priceRuleId,
		};
	}
	const isKnown = id !== undefined && criteria.isKnown(id);
	const age = isKnown ? 'old' : ageOf(code.createdAt, criteria.since, seenAt);
	if (age === 'new' || (age === 'unknown' && criteria.isRandom)) return ids;
	if (criteria.existingCounts) return age === 'old' ? { ...ids, existing: true } : ids;
	return age === 'old'
		? { ...ids, reason: 'alreadyOnDiscount', message: 'The price rule had this code before' }
		: { ...ids, reason: 'unknown', message: AGE_UNKNOWN };
}

const AGE_UNKNOWN =
	"The price rule has this code, but it cannot be told from Shoplazza's answer whether it was there before this run: it may belong to somebody else";

/** The largest offset of a time zone from UTC. */
const MAX_ZONE_OFFSET_MS = 14 * 3_600_000;

/** How far the clocks of Shoplazza's servers may differ. */
const CLOCK_SKEW_MS = 60_000;

/**
 * Says whether a code was created since a time. A time without a zone is probably UTC; if that puts it
 * outside of this run, it may be in another zone, so the age is unknown.
 */
export function ageOf(
	createdAt: Time | undefined,
	since: number | undefined,
	seenAt: number | undefined,
): 'new' | 'old' | 'unknown' {
	if (!createdAt || since === undefined) return 'unknown';
	const { ms, hasZone } = createdAt;
	if (ms < since) return hasZone || ms < since - MAX_ZONE_OFFSET_MS ? 'old' : 'unknown';
	return seenAt !== undefined && ms <= seenAt + CLOCK_SKEW_MS ? 'new' : 'unknown';
}
