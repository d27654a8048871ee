import { describeValue } from './describe';
import { refuse } from './refuse';

/** Says why a value is no text; undefined if it is one, or nothing. */
export function objectionToText(value: unknown): string | undefined {
	if (value === undefined || value === null || typeof value === 'string') return undefined;
	if (typeof value !== 'number') return `must be text, not ${describeValue(value)}`;
	// From here on, numbers lose digits: 12345678901234567890 arrives as 12345678901234567000.
	const isExact = Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
	return isExact
		? undefined
		: `is a number with too many digits to be exact (${value}): make it text in the source`;
}

/** Reads a text without the spaces around it; nothing is an empty text. Throws a refusal of all else. */
export function textOf(label: string, value: unknown): string {
	const objection = objectionToText(value);
	if (objection) throw refuse(label, objection);
	return String((value ?? '') as string | number).trim();
}
