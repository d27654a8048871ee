import type { UserError } from '../graphql/errors';
import { tailNumber } from '../gid';
import type { AddRemove } from './input';
import { at, type Rule } from './rule';

/** The old and the new way to choose buyers exclude each other; nothing else is said then. */
export const checkOneWayToChoose: Rule = (given) => {
	if (given.input.context == null || given.input.customerSelection == null) return [];
	const text = 'Only one of context or customerSelection can be provided.';
	return [at(given, 'context', text, 'INVALID')];
};

/** Buyers exist; an app discount for nobody is refused. */
export const checkBuyers: Rule = (given) => {
	const { input, subject, context } = given;
	const { store } = context;
	const selection = input.customerSelection;
	const errors: UserError[] = [];
	if (subject.kind === 'app' && selection != null && selection.all !== true) {
		const chosen = [selection.customers?.add, selection.customerSegments?.add].flat();
		if (chosen.filter((id) => id != null).length === 0) {
			const text =
				'a minimum of one prerequisite segment or prerequisite customer must be provided';
			errors.push(at(given, 'customerSelection', text, 'INVALID'));
		}
	}
	const check = (
		path: string,
		noun: string,
		change: AddRemove | null | undefined,
		known: ReadonlyMap<number, unknown>,
	) => {
		for (const id of (change?.add ?? []).map(tailNumber)) {
			// Worded as recorded for products; unknown buyers were not recorded.
			if (!known.has(id))
				errors.push(at(given, path, `${noun} with id: ${id} is invalid`, 'INVALID'));
		}
	};
	check('context.customers.add', 'Customer', input.context?.customers, store.customers);
	check('context.customerSegments.add', 'Segment', input.context?.customerSegments, store.segments);
	check('context.markets.add', 'Market', input.context?.markets, store.markets);
	check('customerSelection.customers.add', 'Customer', selection?.customers, store.customers);
	check(
		'customerSelection.customerSegments.add',
		'Segment',
		selection?.customerSegments,
		store.segments,
	);
	return errors;
};
