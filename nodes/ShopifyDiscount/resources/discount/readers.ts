import { tryToParseDateTime, UserError } from 'n8n-workflow';
import { toGid } from '../../../shared/adminApi/gid';
import type { GidType } from '../../../shared/adminApi/gid';
import { isObject } from '../../../shared/adminApi/isObject';
import { prepares } from '../../../shared/adminApi/variables';
import type { Reader } from '../../../shared/adminApi/variables';

/** Shopify's largest Int. */
export const MAX_INT = 2_147_483_647;

/** Refuses what a parameter holds; the item stops before anything is sent. */
export const refuse = (label: string, requirement: string) =>
	new UserError(`'${label}' ${requirement}`, { description: 'Nothing was created or changed.' });

/** Tells whether the user left a field blank. */
export const isEmpty = (value: unknown) =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/**
 * Reads a value only while another parameter has a certain value. Visibility alone does not do it:
 * with an expression in that parameter, n8n shows and sends the fields of all its values.
 */
export const where =
	(parameter: string, wanted: string, read: Reader): Reader =>
	(value, context) =>
		context.getNodeParameter(parameter) === wanted ? read(value, context) : undefined;

/** Refuses a value that is none of those a parameter offers. */
export function oneOf(label: string, values: string[], value: unknown): string {
	const chosen = values.find((candidate) => candidate === value);
	if (chosen !== undefined) return chosen;
	throw refuse(label, `must be one of ${values.join(', ')}`);
}

/** Routes a parameter that only decides which others are sent. */
export const choice = (label: string, parameter: string, values: string[]) =>
	prepares((_variables, context) => {
		oneOf(label, values, context.getNodeParameter(parameter));
	});

/** Reads a yes or no; nothing stays nothing. */
export const yesNo =
	(label: string): Reader =>
	(value) => {
		if (isEmpty(value)) return undefined;
		const text = String(value).trim().toLowerCase();
		if (text === 'true' || text === 'false') return text === 'true';
		throw refuse(label, 'must be true or false');
	};

/** Reads a percentage typed as 15 into the fraction 0.15. */
export const percentage =
	(label: string): Reader =>
	(value) => {
		const text = decimalText(value)?.replace(/\s*%$/, '') ?? '';
		// The text moves by two digits, not the number: 14.3 / 100 gives 0.14300000000000002.
		const fraction = DECIMAL.test(text) ? Number(`${text}e-2`) : 0;
		if (fraction > 0 && fraction <= 1) return fraction;
		throw refuse(label, 'must be a number above 0 and at most 100, such as 15 for 15 %');
	};

/** Reads an amount of money into a decimal text. */
export const money =
	(label: string): Reader =>
	(value) => {
		const text = decimalText(value) ?? '';
		if (DECIMAL.test(text) && Number(text) > 0) return text;
		throw refuse(label, 'must be a number above 0, such as 10 or 9.99');
	};

/** Reads a whole number; nothing stays nothing. */
export const wholeNumber =
	(label: string, from: number, to = MAX_INT): Reader =>
	(value) => {
		if (isEmpty(value)) return undefined;
		const text = String(value).trim();
		const number = /^\d+$/.test(text) ? Number(text) : NaN;
		if (number >= from && number <= to) return number;
		throw refuse(label, `must be a whole number from ${from} to ${to}`);
	};

/** Reads how often something may be; 0 is how a number field says: no limit, which is null. */
export const limit =
	(label: string): Reader =>
	(value, context) => {
		if (isEmpty(value)) throw refuse(label, 'is empty: enter 0 for no limit');
		return wholeNumber(label, 0)(value, context) || null;
	};

/** Reads a whole number of Shopify's 64-bit type, which travels as text; there has to be one. */
export const longNumber =
	(label: string, from: number, to = MAX_INT): Reader =>
	(value, context) => {
		if (isEmpty(value)) throw refuse(label, 'is empty');
		return String(wholeNumber(label, from, to)(value, context));
	};

/** Reads a date in any usual form, in the workflow's time zone where it names none. */
export const date =
	(label: string): Reader =>
	(value, context) => {
		if (isEmpty(value)) return undefined;
		const moment = parseDate(value, context.getTimezone());
		if (!moment) throw refuse(label, 'must be a date and time such as 2026-12-31T23:59:00');
		return moment.toUTC().startOf('second').toISO({ suppressMilliseconds: true });
	};

/** Reads texts given as a list or separated by commas or line breaks. */
export function listOf(value: unknown): unknown[] {
	const list: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(/[,\r\n]+/);
	return list.map((entry) => (typeof entry === 'string' ? entry.trim() : entry));
}

/** Reads the ID of one thing into a global ID. */
export const gid =
	(type: GidType, label: string): Reader =>
	(value) => {
		const given = contentOf(value);
		const id = toGid(type, given);
		if (id) return id;
		throw isEmpty(given) ? refuse(label, 'is empty') : notAnId(type, label, given);
	};

/** Reads the IDs in the rows of a fixed collection, of which each may hold several. */
export function gidsOf(type: GidType, label: string, rows: unknown, field: string): string[] {
	const list = Array.isArray(rows) ? rows : [];
	const values = list.flatMap((row) => listOf(contentOf(isObject(row) ? row[field] : row)));
	const ids = values.map((value) => {
		const id = toGid(type, value);
		if (id) return id;
		throw isEmpty(value) ? refuse(label, 'has an empty entry') : notAnId(type, label, value);
	});
	return [...new Set(ids)];
}

const DECIMAL = /^\d+(\.\d+)?$/;
const EPOCH = /^\d{9,13}$/;
// Without this, "12" would be twelve o'clock and "Item 5" a day in 2001.
const DATE_LIKE = /^[+-]?\d{4}-?\d\d-?\d\d|\b(GMT|UTC)\b|\d \w{3} \d{4} .*[+-]\d{4}$/;

const notAnId = (type: GidType, label: string, value: unknown) =>
	refuse(label, `must be an ID such as gid://shopify/${type}/1057371160, not '${String(value)}'`);

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

// Arithmetic leaves noise such as 0.30000000000000004; no currency has more than six decimals.
const decimalText = (value: unknown) =>
	typeof value === 'number'
		? String(Number(value.toFixed(6)))
		: typeof value === 'string'
			? value.trim()
			: undefined;

const contentOf = (value: unknown) => (isObject(value) && 'value' in value ? value.value : value);
