import { prepareVariables } from '../n8n/variables';
import type { Reader } from '../n8n/variables';
import { describeValue } from './describe';
import { isTool } from './fromModel';
import { isBlank } from './isBlank';
import { listOf } from './list';
import { refuse } from './refuse';

/**
 * Reads a value only if other parameters have certain values. Visibility is not enough: if such a
 * parameter holds an expression, n8n shows and sends the fields of all its values.
 */
export const onlyWhen =
	(when: Record<string, string[]>, read: Reader): Reader =>
	(value, context) =>
		Object.entries(when).every(([parameter, values]) =>
			values.some((allowed) => allowed === context.getNodeParameter(parameter)),
		)
			? read(value, context)
			: undefined;

/** Makes a reader for a field that is sent only if it was added: a model leaves it out by an empty value. */
export const unlessModelLeftItOut =
	(read: Reader): Reader =>
	(value, context) =>
		isTool(context) && isBlank(value) ? undefined : read(value, context);

/** Reads one of the allowed values; refuses any other. */
export function oneOf<V extends string>(label: string, values: readonly V[], value: unknown): V {
	const chosen = values.find((candidate) => candidate === value);
	if (chosen !== undefined) return chosen;
	throw refuse(label, `must be one of ${values.join(', ')}, not ${describeValue(value)}`);
}

/** Reads a list of allowed values, without duplicates. */
export const someOf = <V extends string>(
	label: string,
	values: readonly V[],
	value: unknown,
): V[] => [...new Set(listOf(label, value).map((entry) => oneOf(label, values, entry)))];

/** Checks the value of a parameter that only decides which others are sent. */
export const checkedChoice = (label: string, parameter: string, values: string[]) =>
	prepareVariables((_variables, context) => {
		oneOf(label, values, context.getNodeParameter(parameter));
	});

/** Reads a boolean, or the text of one. */
export function isYes(label: string, value: unknown): boolean {
	const normalized = typeof value === 'string' ? value.trim().toLowerCase() : value;
	if (normalized === true || normalized === 'true') return true;
	if (normalized === false || normalized === 'false') return false;
	throw refuse(label, `must be true or false, not ${describeValue(value)}`);
}

/** Reads a boolean into a variable. */
export const yesNo =
	(label: string): Reader =>
	(value) =>
		isYes(label, value);
