import type { Operation } from '../openapi/call';
import { createBatch } from './createBatch';
import { discountCodeOperations } from './discountCodes';
import { priceRuleOperations } from './priceRules';

/** Every call that the emulated API offers. */
export const operations: readonly Operation[] = [
	...priceRuleOperations,
	...discountCodeOperations,
	createBatch,
];

/** The names that faults may strike, beside `*` for all. */
export const operationNames: readonly string[] = operations.map(({ name }) => name);
