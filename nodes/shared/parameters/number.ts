import type { Reader } from '../n8n/variables';
import { describeValue } from './describe';
import { isTool } from './fromModel';
import { hint } from './hint';
import { isEmpty, refuse } from './refuse';

/** Shopify's largest Int. */
export const MAX_INT = 2_147_483_647;

/** The warning about a percentage below 1, which may be a mistake. */
export const BELOW_ONE =
	"'Percentage' is below 1 and was sent as it is: 0.15 means 0.15 %. Type 15 for 15 %.";

// Models write fractions more often than tiny percentages, and nobody sees a hint to them.
const PERCENT_OR_FRACTION = 'send 15 for 15 %; a tool takes no percentage below 1';

/** Reads a percentage such as 15 as the fraction 0.15. */
export const percentage =
	(label: string): Reader =>
	(value, context) => {
		if (isEmpty(value)) throw refuse(label, 'is empty: enter how much is off, such as 15 for 15 %');
		const text = decimalText(value)?.replace(/\s*%$/, '') ?? '';
		// Shifts the decimal point in the text, because 14.3 / 100 is 0.14300000000000002.
		const fraction = DECIMAL.test(text) ? Number(`${text}e-2`) : 0;
		if (fraction > 0 && fraction < 0.01) {
			if (isTool(context))
				throw refuse(label, `is ${text}, which means ${text} %: ${PERCENT_OR_FRACTION}`);
			hint(context, BELOW_ONE);
		}
		if (fraction > 0 && fraction <= 1) return fraction;
		const found = describeValue(value);
		throw refuse(
			label,
			`must be a number above 0 and at most 100, such as 15 for 15 %, not ${found}`,
		);
	};

/** Reads an amount of money as a decimal text. */
export const money =
	(label: string): Reader =>
	(value) => {
		if (isEmpty(value)) throw refuse(label, 'is empty: enter an amount, such as 10 or 9.99');
		const text = decimalText(value) ?? '';
		if (DECIMAL.test(text) && Number(text) > 0) return text;
		throw refuse(
			label,
			`must be a number above 0, such as 10 or 9.99, not ${describeValue(value)}`,
		);
	};

/** Reads a required whole number, or the text of one. */
export function intOf(label: string, value: unknown, from: number, to = MAX_INT): number {
	const text =
		typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
	const number = /^\d+$/.test(text) ? Number(text) : NaN;
	if (number >= from && number <= to) return number;
	throw refuse(
		label,
		`must be a whole number from ${shown(from)} to ${shown(to)}, not ${describeValue(value)}`,
	);
}

/** Reads a required number of minutes, or the text of one. */
export function minutesOf(label: string, value: unknown): number {
	const text = decimalText(value) ?? '';
	const minutes = DECIMAL.test(text) ? Number(text) : 0;
	if (minutes > 0 && minutes <= MAX_INT) return minutes;
	throw refuse(label, `must be a number above 0, not ${describeValue(value)}`);
}

/** Reads an optional whole number. */
export const wholeNumber =
	(label: string, from: number, to = MAX_INT): Reader =>
	(value) =>
		isEmpty(value) ? undefined : intOf(label, value, from, to);

/** Reads a limit; 0 stands for no limit, which is null. */
export const limit =
	(label: string): Reader =>
	(value, context) => {
		if (isEmpty(value)) throw refuse(label, 'is empty: enter 0 for no limit');
		return wholeNumber(label, 0)(value, context) || null;
	};

/** Reads a required whole number as text, as Shopify sends its 64-bit type. */
export const longNumber =
	(label: string, from: number, to = MAX_INT): Reader =>
	(value, context) => {
		if (isEmpty(value)) throw refuse(label, 'is empty: enter a whole number, such as 2');
		return String(wholeNumber(label, from, to)(value, context));
	};

/** Says whether a value is 0, or the text of it; an empty value is not. */
export const isZero = (value: unknown) => {
	const text = decimalText(value) ?? '';
	return DECIMAL.test(text) && Number(text) === 0;
};

const shown = (number: number) => number.toLocaleString('en-US');

const DECIMAL = /^\d+(\.\d+)?$/;

// Removes noise of arithmetic such as 0.30000000000000004; no currency has more than six decimals.
const decimalText = (value: unknown) =>
	typeof value === 'number'
		? String(Number(value.toFixed(6)))
		: typeof value === 'string'
			? value.trim()
			: undefined;
