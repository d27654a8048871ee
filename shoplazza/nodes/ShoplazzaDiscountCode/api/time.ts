/** A time from an answer. */
export interface Time {
	ms: number;
	iso: string;
	/** Whether it names its time zone; otherwise it is read as UTC, which may be wrong. */
	hasZone: boolean;
}

const DATE_TIME =
	/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;

// Until the year 2286, ten digits are seconds and more are milliseconds.
const UNIX = /^\d{9,13}$/;

/**
 * Reads a time in a format that Shoplazza has been seen to use: ISO, `2022-06-17 07:48:29`, or Unix
 * seconds, also as text. Undefined for anything else, such as -1, which means never.
 */
export function readTime(value: unknown): Time | undefined {
	const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
	if (UNIX.test(text)) return timeOf(Number(text) * (text.length > 10 ? 1 : 1000), true);
	const [, day, clock = '00:00:00', zone] = DATE_TIME.exec(text) ?? [];
	if (day === undefined) return undefined;
	const offset = zone === undefined || /^[a-z]/i.test(zone) ? 'Z' : zone;
	const iso = `${day}T${clock}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
	return timeOf(Date.parse(iso), zone !== undefined);
}

function timeOf(ms: number, hasZone: boolean): Time | undefined {
	if (!Number.isFinite(ms)) return undefined;
	return { ms, iso: new Date(ms).toISOString().replace('.000Z', 'Z'), hasZone };
}

/** Converts a time to ISO; returns it unchanged if it cannot be read. */
export const timeOrRaw = (value: unknown): unknown => readTime(value)?.iso ?? value ?? null;
