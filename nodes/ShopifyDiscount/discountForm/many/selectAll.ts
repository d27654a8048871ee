import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelSignalOf } from '../../../shared/http/context';
import { descriptionOf } from '../../../shared/http/nodeError';
import type { Memoize, Selected } from './select';

/** Finds what an item selects; returns rows for what cannot be selected. */
export type Select = (item: number, memoize: Memoize) => Promise<Selection>;

/** What an item selects. */
export interface Selection {
	selected: Selected[];
	rows?: IDataObject[];
	/** Why the store has nothing to select from; concerns only this item. */
	failure?: { row: IDataObject; message: string; description: string };
}

/** A discount or code that one or more items select. */
export interface Target {
	items: number[];
	known?: Selected['known'];
}

/** How many items are read concurrently. */
const CONCURRENT_ITEMS = 10;

/**
 * Finds what all items select, and returns rows for what cannot be selected. Throws if a parameter
 * is refused or if no item has anything to select from.
 */
export async function selectAll(context: IExecuteFunctions, select: Select) {
	const groups = new Map<string, Map<string, Target>>();
	const returned: INodeExecutionData[] = [];
	const failures: Array<{ item: number; message: string; description: string }> = [];
	const results = new Map<string, Promise<unknown>>();
	const memoize: Memoize = async <T>(key: string, make: () => Promise<T>) => {
		const known = (results.get(key) as Promise<T> | undefined) ?? make();
		results.set(key, known);
		return await known;
	};
	const items = context.getInputData().map((_, item) => item);
	for (let start = 0; start < items.length; start += CONCURRENT_ITEMS) {
		const batch = items.slice(start, start + CONCURRENT_ITEMS);
		cancelSignalOf(context)?.throwIfAborted();
		const settled = await Promise.allSettled(
			batch.map(async (item) => await select(item, memoize)),
		);
		settled.forEach((result, index) => {
			const item = start + index;
			if (result.status === 'rejected') {
				returned.push(failedItem(context, item, result.reason));
				return;
			}
			const { selected, rows = [], failure } = result.value;
			if (failure) failures.push({ ...failure, item });
			for (const json of failure ? [failure.row, ...rows] : rows) {
				returned.push({ json, pairedItem: { item } });
			}
			for (const one of selected) addTo(groups, one, item);
		});
	}
	const [first] = failures;
	if (first && failures.length === items.length && !context.continueOnFail()) {
		const { item: itemIndex, message, description } = first;
		throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
	}
	return { groups, returned };
}

function addTo(
	groups: Map<string, Map<string, Target>>,
	{ id, group, known }: Selected,
	item: number,
) {
	const members = groups.get(group) ?? new Map<string, Target>();
	groups.set(group, members);
	const target = members.get(id) ?? { items: [], known };
	// Items are added in order, so comparing with the last one is enough.
	if (target.items.at(-1) !== item) target.items.push(item);
	members.set(id, target);
}

/** Returns the output of an item that failed; throws unless the node continues on failure. */
function failedItem(context: IExecuteFunctions, item: number, error: unknown): INodeExecutionData {
	if (cancelSignalOf(context)?.aborted || !context.continueOnFail()) {
		throw new NodeOperationError(context.getNode(), error as Error, {
			itemIndex: item,
			description: descriptionOf(error) || 'Nothing was sent.',
		});
	}
	return { json: { error: (error as Error).message }, pairedItem: { item } };
}
