import type { INode, INodeParameters } from 'n8n-workflow';
import type { EmulatorOptions } from '../emulator';
import { ruleNode, usePriceRule } from './priceRuleNodes';
import { useEmulator } from './useEmulator';

/** Sets the tests of a file up to create batches of codes, each test on a store and a price rule of its own. */
export function usePriceRuleBatches(settings: EmulatorOptions['settings'] = {}) {
	const emulator = useEmulator({ settings });
	const rule = usePriceRule(emulator, settings.priceRuleIdOffset);

	afterEach(() => virtualTime.onSleep());

	return {
		emulator,
		rule,
		/** The operation that creates a batch, with a code in each item. */
		node: (more: INodeParameters = {}, extra: Partial<INode> = {}) =>
			ruleNode(
				emulator,
				'createBatch',
				{ priceRuleId: rule.priceRuleId, code: '={{ $json.code }}', ...more },
				extra,
			),
		batches: () => emulator.state.batches.list(),
	};
}

/** Lists customers, each with a code of its own. */
export const people = (count: number, prefix = 'CODE') =>
	Array.from({ length: count }, (_, at) => ({
		email: `customer${at}@example.com`,
		code: `${prefix}-${at}`,
	}));

/** Joins what a run has to say. */
export const messagesOf = (hints: Array<{ message: string }>) =>
	hints.map(({ message }) => message).join();
