import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from './context';
import { connectionOf, noteOneStore } from './request';
import type { Connection } from './request';

/** How many items are looked at where nothing says that the credential depends on the item. */
const SAMPLES = 25;

/** How many credentials are read at the same time. */
const AT_ONCE = 20;

/**
 * Throws unless all items have the same store and app, for an operation that is about all of them
 * together. Reading a credential costs n8n a query of its database, so that of each item is read only
 * where the credential is another one without an item.
 */
export async function assertOneStore(context: IExecuteFunctions): Promise<void> {
	await compareStores(context);
	noteOneStore(context);
}

async function compareStores(context: IExecuteFunctions): Promise<void> {
	const count = context.getInputData().length;
	if (count < 2) return;
	const first = await connectionOf(context, 0);
	const dependsOnItem = (await connectionWithoutItem(context, count)) !== first.key;
	const step = dependsOnItem ? 1 : Math.max(1, Math.floor((count - 1) / SAMPLES));
	const items = Array.from(
		{ length: Math.ceil((count - 1) / step) },
		(_, at) => count - 1 - at * step,
	);
	for (let start = 0; start < items.length; start += AT_ONCE) {
		cancelSignalOf(context)?.throwIfAborted();
		const some = items.slice(start, start + AT_ONCE);
		await Promise.all(
			some.map(async (item) => {
				const other = await connectionOf(context, item);
				if (other.key !== first.key) throw severalStores(context, item, first, other);
			}),
		);
	}
}

// What an expression makes of no item at all, it may make of an item that lacks the field.
async function connectionWithoutItem(context: IExecuteFunctions, count: number) {
	try {
		return (await connectionOf(context, count)).key;
	} catch {
		return undefined;
	}
}

function severalStores(
	context: IExecuteFunctions,
	itemIndex: number,
	{ origin: first }: Connection,
	{ origin: other }: Connection,
) {
	return new NodeOperationError(context.getNode(), 'The items are for several stores or apps', {
		itemIndex,
		description: `The credential is for ${first} with the first item, and for ${other} with item ${itemIndex}${first === other ? ', as another app' : ''}. This operation is about all items together: run it once for each store, for instance with 'Loop Over Items'. Nothing was sent.`,
	});
}
