import { unknownFieldsOf } from '../../../shared/adminApi/search';
import { isEmpty, refuse } from '../discount/readers';

const FIELDS = new Set(['default', 'id', 'times_used']);

/** Returns a search for redeem codes; refuses one that would find all codes by a slip. */
export function checkedCodeSearch(label: string, value: unknown): string {
	if (isEmpty(value)) throw refuse(label, 'is empty, which would mean all codes');
	const search = String(value).trim();
	const [unknown] = unknownFieldsOf(search, FIELDS);
	if (unknown === undefined) return search;
	throw refuse(
		label,
		`has the field '${unknown}', which Shopify would ignore; codes have the fields id and times_used. Put quotes around a text with a colon`,
	);
}
