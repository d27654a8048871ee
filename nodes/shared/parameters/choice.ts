import { prepares } from '../adminApi/variables';
import type { Reader } from '../adminApi/variables';
import { isEmpty, refuse } from './refuse';

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
