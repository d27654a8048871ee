import type { IDataObject } from 'n8n-workflow';

/** Tells plain objects from everything else. */
export const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
