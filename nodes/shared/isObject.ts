import type { IDataObject } from 'n8n-workflow';

/** Says whether a value is an object that is not an array. */
export const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
