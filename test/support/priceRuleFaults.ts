import type { INodeParameters } from 'n8n-workflow';
import { ruleNode, usePriceRule } from './priceRuleNodes';
import { useEmulator } from './useEmulator';

/** What the operations that change one code send. */
export const changingCalls = {
	create: 'restCreateDiscountCode',
	update: 'restUpdateDiscountCode',
	delete: 'restDeleteDiscountCode',
};

/** Sets the tests of a file up to change codes of a price rule one by one in a store that is disturbed. */
export function useCodeChanges() {
	// The clock of the store is not that of n8n.
	const emulator = useEmulator({ settings: { clockOffsetMs: -3_600_000 } });
	const rule = usePriceRule(emulator);
	return {
		emulator,
		rule,
		node: (operation: string, more: INodeParameters = {}) =>
			ruleNode(emulator, operation, {
				priceRuleId: rule.priceRuleId,
				discountCodeId: String(rule.discount().codes[0]?.id),
				code: 'NEW',
				...more,
			}),
	};
}
