import { UserError } from 'n8n-workflow';
import { headline, sentences } from '../http/sentences';

/** Makes the error for a parameter's value; the item stops before anything is sent. */
export const refuse = (label: string, requirement: string, advice = '') =>
	new UserError(headline(`'${label}' ${requirement}`), {
		description: sentences(advice, 'Nothing was created or changed.'),
	});

/** Says whether a value is missing or blank. */
export const isEmpty = (value: unknown) =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
