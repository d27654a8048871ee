import { describeValue } from './describe';
import { parseJson } from './json';
import { refuse } from './refuse';

/** Says why a value is not text; undefined if it is text or missing. */
export function objectionToText(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'string') return objectionToString(value);
	if (typeof value === 'bigint' && value >= 0) return undefined;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		return `must be text, not ${describeValue(value)}`;
	}
	if (Number.isSafeInteger(value) && value >= 0) return undefined;
	// Larger numbers lose digits: 12345678901234567890 arrives as 12345678901234567000.
	return Number.isInteger(value) && value > 0
		? `is a number with too many digits to be exact (${value}): make it text in the source`
		: `is the number ${value}, which is not a whole number of 0 or more: make it text in the source if it is meant like this`;
}

/** Reads a text without trimming it; a missing value is an empty text. Refuses anything else. */
export function rawTextOf(label: string, value: unknown): string {
	const objection = objectionToText(value);
	if (objection) throw refuse(label, objection);
	return String((value ?? '') as string | number);
}

/** Reads and trims a text; a missing value is an empty text. Refuses anything else. */
export function textOf(label: string, value: unknown): string {
	return rawTextOf(label, value).trim();
}

/** Reads a required text. */
export function someTextOf(label: string, value: unknown): string {
	const text = textOf(label, value);
	if (text === '') throw refuse(label, 'is empty');
	return text;
}

/** Says whether a text is what JavaScript writes for an object or a missing value. */
export function objectionToTrace(text: string): string | undefined {
	if (/^\s*(?:undefined|null|NaN|-?Infinity)\s*$/.test(text)) {
		return 'has a word that stands for nothing where a text belongs: look at the expression or the source';
	}
	return /\[object \w+\]/.test(text)
		? 'has an object where a text belongs: let the expression name a field of the object'
		: undefined;
}

function objectionToString(text: string): string | undefined {
	const parsed = parseJson(text);
	return parsed ? `must be text, not the JSON of ${describeValue(parsed)}` : objectionToTrace(text);
}
