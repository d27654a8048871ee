import type { IDataObject } from 'n8n-workflow';
import { objectAt } from './checkInput';
import type { AnyDiscount } from './discountNode';
import { PARTS } from './parts';
import { keepOneMinimum } from './parts/minimumRequirement';

/**
 * Fills in the current settings that an update would otherwise reset: Shopify applies its defaults
 * to every object it receives, and replaces a value as a whole.
 */
export function preserveUnchanged(input: IDataObject, discount: AnyDiscount): IDataObject {
	const merged = structuredClone(input);
	const current = PARTS.flatMap((part) => Object.entries(part.preserve?.(discount) ?? {}));
	for (const [path, values] of current) {
		const target = objectAt(merged, path);
		if (path && Object.keys(target).length === 0) continue;
		for (const [key, value] of Object.entries(values)) {
			if (value !== undefined && !(key in target)) target[key] = value;
		}
	}
	keepOneMinimum(merged);
	return merged;
}
