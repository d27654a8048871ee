import { UserError } from 'n8n-workflow';

/** Refuses what a parameter holds; the item stops before anything is sent. */
export const refuse = (label: string, requirement: string, advice = '') =>
	new UserError(`'${label}' ${requirement}`, {
		description: `${advice} Nothing was created or changed.`.trim(),
	});

/** Tells whether a value is nothing, or blank. */
export const isEmpty = (value: unknown) =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
