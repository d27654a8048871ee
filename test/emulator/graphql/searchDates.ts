import { DateTime } from 'luxon';

/** The moment and the zone that dates in a query refer to. */
export interface When {
	now: number;
	zone: string;
}

const SPANS = [
	[/^\d{4}$/, 'year'],
	[/^\d{4}-\d{2}$/, 'month'],
	[/^\d{4}-\d{2}-\d{2}$/, 'day'],
] as const;

/**
 * Reads a date of a query: the first and last millisecond it stands for, such as those of a whole
 * year, in the shop's zone where it names none.
 */
export function readDate(text: string, { now, zone }: When): [from: number, to: number] {
	if (text === 'now') return [now, now];
	const start = DateTime.fromISO(text, { zone });
	const unit = SPANS.find(([form]) => form.test(text))?.[1] ?? 'second';
	return [start.toMillis(), start.endOf(unit).toMillis()];
}
