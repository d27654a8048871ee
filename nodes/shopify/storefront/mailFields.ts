import type { Running } from '../../shared/codeRun/outcome';
import type { Storefront } from './storefront';

/** What an email needs besides the code, in the order of the output. */
export interface MailFields {
	/** The link that applies the code. */
	link: string;
	discountTitle: string;
	startsAt: string | null;
	/** The same for people, in the store's time zone. */
	startsAtText: string | null;
	endsAt: string | null;
	endsAtText: string | null;
}

/** The names of these fields. */
export const MAIL_KEYS = [
	'link',
	'discountTitle',
	'startsAt',
	'startsAtText',
	'endsAt',
	'endsAtText',
] as const satisfies Array<keyof MailFields>;

/** What the fields of the codes of one discount follow from. */
export interface Mailing {
	storefront: Storefront;
	/** What follows the code in a link: a page to open, and parameters. */
	linkQuery?: string;
}

/** Returns the function that makes the fields of each code of one discount. */
export function mailFieldsOf(
	{ storefront: { origin, timeZone }, linkQuery = '' }: Mailing,
	{ title, startsAt, endsAt }: Pick<Running, 'endsAt' | 'startsAt' | 'title'>,
): (code: string) => MailFields {
	const shared = {
		discountTitle: title,
		startsAt: inUtc(startsAt),
		startsAtText: timeText(startsAt, timeZone),
		endsAt: inUtc(endsAt),
		endsAtText: timeText(endsAt, timeZone),
	};
	return (code) => ({ link: linkTo(origin, code, linkQuery), ...shared });
}

/** Returns a date in UTC, as GraphQL has them; the REST API has them in the time zone of the store. */
export function inUtc(iso: string | null): string | null {
	const ms = iso === null ? NaN : Date.parse(iso);
	return Number.isNaN(ms) ? iso : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * Makes the link that applies a code. Shopify wants special characters encoded twice: `SAVE 10%` is
 * `SAVE%252010%2525` (shopify.dev/changelog/scannable-discount-codes).
 */
export const linkTo = (origin: string, code: string, query = '') =>
	`${origin}/discount/${encodeURIComponent(encode(code))}${query}`;

// A lone surrogate cannot be encoded. Quotes would end an attribute of an HTML email.
const encode = (text: string) =>
	encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}')).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/** Writes a time as people read it everywhere: with the name of the month, and 24 hours. */
export function timeText(iso: string | null, timeZone: string): string | null {
	const ms = iso === null ? NaN : Date.parse(iso);
	if (Number.isNaN(ms)) return null;
	const parts = new Intl.DateTimeFormat('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone,
	}).formatToParts(ms);
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		parts.find((one) => one.type === type)?.value ?? '';
	return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`;
}
