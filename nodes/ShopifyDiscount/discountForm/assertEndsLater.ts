import type { IDataObject } from 'n8n-workflow';
import { refuse } from '../../shared/parameters/refuse';

/**
 * Throws if a new discount would end in the past: Shopify would call it a wrong order of dates. One
 * that has a start as well may be meant as a record of the past, unless it is to get codes.
 */
export function assertEndsLater(
	{ startsAt, endsAt }: IDataObject,
	{ getsCodes = false } = {},
): void {
	if (typeof endsAt !== 'string' || !(Date.parse(endsAt) <= Date.now())) return;
	if (startsAt && !getsCodes) return;
	throw refuse('Ends At', `is in the past: ${endsAt}`, 'Choose a later date.');
}
