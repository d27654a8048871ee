/** A time as Shoplazza wrote it. */
export interface Time {
	ms: number;
	iso: string;
	/** Whether it was written with its time zone; without one it is taken for UTC, which may be wrong. */
	hasZone: boolean;
}

const WRITTEN =
	/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;

// Ten digits are seconds until the year 2286, more are milliseconds.
const UNIX = /^\d{9,13}$/;

/**
 * Reads a time in one of the forms Shoplazza has been seen to write: ISO, `2022-06-17 07:48:29`, unix
 * seconds, also as text. Undefined for all else, such as the -1 that stands for never.
 */
export function readTime(value: unknown): Time | undefined {
	const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
	if (UNIX.test(text)) return timeOf(Number(text) * (text.length > 10 ? 1 : 1000), true);
	const [, day, clock = '00:00:00', zone] = WRITTEN.exec(text) ?? [];
	if (day === undefined) return undefined;
	const offset = zone === undefined || /^[a-z]/i.test(zone) ? 'Z' : zone;
	const iso = `${day}T${clock}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
	return timeOf(Date.parse(iso), zone !== undefined);
}

function timeOf(ms: number, hasZone: boolean): Time | undefined {
	if (!Number.isFinite(ms)) return undefined;
	return { ms, iso: new Date(ms).toISOString().replace('.000Z', 'Z'), hasZone };
}

/** Writes a time as ISO or, where it cannot be read, as it came. */
export const timeOrAsItCame = (value: unknown): unknown => readTime(value)?.iso ?? value ?? null;
