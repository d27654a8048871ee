import { UserError } from 'n8n-workflow';

/** Refuses what a parameter holds; the item stops before anything is sent. */
export const refuse = (label: string, requirement: string) =>
	new UserError(`'${label}' ${requirement}`, { description: 'Nothing was created or changed.' });

/** Tells whether the user left a field blank. */
export const isEmpty = (value: unknown) =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
