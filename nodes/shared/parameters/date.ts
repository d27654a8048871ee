import { tryToParseDateTime } from 'n8n-workflow';
import type { Reader } from '../adminApi/variables';
import { isEmpty, refuse } from './refuse';

/** Reads a date in any usual form, in the workflow's time zone where it names none. */
export const date =
	(label: string): Reader =>
	(value, context) => {
		if (isEmpty(value)) return undefined;
		const moment = parseDate(value, context.getTimezone());
		if (!moment) throw refuse(label, 'must be a date and time such as 2026-12-31T23:59:00');
		return moment.toUTC().startOf('second').toISO({ suppressMilliseconds: true });
	};

const EPOCH = /^\d{9,13}$/;
// Without this, "12" would be twelve o'clock and "Item 5" a day in 2001.
const DATE_LIKE = /^[+-]?\d{4}-?\d\d-?\d\d|\b(GMT|UTC)\b|\d \w{3} \d{4} .*[+-]\d{4}$/;

function parseDate(value: unknown, timezone: string) {
	const text = typeof value === 'object' ? '' : String(value).trim();
	// Ten digits are seconds until the year 2286, more are milliseconds.
	const epoch = EPOCH.test(text) ? Number(text) * (text.length > 10 ? 1 : 1000) : undefined;
	if (text && epoch === undefined && !DATE_LIKE.test(text)) return undefined;
	try {
		return tryToParseDateTime(epoch === undefined ? value : new Date(epoch), timezone);
	} catch {
		return undefined;
	}
}
