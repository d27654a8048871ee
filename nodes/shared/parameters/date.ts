import { tryToParseDateTime } from 'n8n-workflow';
import type { Reader } from '../n8n/variables';
import { readDateText } from './dateText';
import { describeValue } from './describe';
import { isEmpty, refuse } from './refuse';

/** Reads a date in any common format, in the workflow's time zone unless it names one. */
export const date =
	(label: string): Reader =>
	(value, context) =>
		isEmpty(value) ? undefined : dateOf(label, value, context.getTimezone());

/** Reads a required date as UTC. */
export function dateOf(label: string, value: unknown, timezone: string): string {
	const read = readDate(value, timezone);
	if (typeof read === 'string') return read;
	const why = read.objection && `: ${read.objection}`;
	throw refuse(
		label,
		`must be a date and time such as 2026-12-31T23:59:00, not ${describeValue(value)}${why}`,
	);
}

const EPOCH = /^\d{9,13}$/;

function readDate(value: unknown, timezone: string): string | { objection: string } {
	if (value instanceof Date) return toUtc(value.getTime());
	// A Luxon DateTime; `instanceof` fails if it comes from another copy of Luxon.
	if (typeof value === 'object' && value !== null && 'toMillis' in value) {
		return toUtc(Number(value));
	}
	if (typeof value !== 'string' && typeof value !== 'number') return { objection: '' };
	const text = String(value).trim();
	// Until the year 2286, ten digits are seconds and more are milliseconds.
	if (EPOCH.test(text)) return toUtc(Number(text) * (text.length > 10 ? 1 : 1000));
	const written = readDateText(text);
	if ('objection' in written) return written;
	return toUtc(tryToParseDateTime(written.iso, written.zone ?? timezone).toMillis());
}

function toUtc(ms: number): string | { objection: string } {
	const time = new Date(ms);
	if (Number.isNaN(time.getTime())) return { objection: 'the calculation of it has no result' };
	return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
