import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf, runOf } from './context';
import type { RequestContext } from './context';

/** The store and the app of a credential. */
interface Store {
	origin: string;
	/** Identifies the app and the store. */
	key: string;
}

/** How many items are compared if the credential does not seem to depend on the item. */
const SAMPLES = 25;

/** How many credentials are read concurrently. */
const AT_ONCE = 20;

/** Caches credentials for a run, because n8n creates a sandbox per read (2.41, 20 ms). */
export class Connections<C extends Store> {
	private readonly known = new WeakMap<object, Map<number, Promise<C>>>();

	/** Runs whose items are known to share one store and app. */
	private readonly ofOneStore = new WeakSet<object>();

	constructor(private readonly read: (context: RequestContext, itemIndex: number) => Promise<C>) {}

	/** Returns the credential of an item: its fields may be expressions. */
	async of(context: RequestContext, itemIndex = 0): Promise<C> {
		const run = runOf(context);
		const known = this.known.get(run) ?? new Map<number, Promise<C>>();
		this.known.set(run, known);
		const item = 'getInputData' in context && !this.ofOneStore.has(run) ? itemIndex : 0;
		const connection = known.get(item) ?? this.read(context, item);
		known.set(item, connection);
		// A failed read is not cached, so the next call tries again.
		connection.catch(() => known.delete(item));
		return await connection;
	}

	/**
	 * Throws unless all items have the same store and app, for an operation that handles them together.
	 * Reading a credential costs n8n a database query, so every item's credential is read only if the
	 * credential differs when there is no item.
	 */
	async assertOne(context: IExecuteFunctions): Promise<void> {
		await this.compare(context);
		this.ofOneStore.add(runOf(context));
	}

	private async compare(context: IExecuteFunctions): Promise<void> {
		const count = context.getInputData().length;
		if (count < 2) return;
		const first = await this.of(context, 0);
		const dependsOnItem = (await this.keyWithoutItem(context, count)) !== first.key;
		const step = dependsOnItem ? 1 : Math.max(1, Math.floor((count - 1) / SAMPLES));
		const items = Array.from(
			{ length: Math.ceil((count - 1) / step) },
			(_, at) => count - 1 - at * step,
		);
		for (let start = 0; start < items.length; start += AT_ONCE) {
			cancelSignalOf(context)?.throwIfAborted();
			await Promise.all(
				items.slice(start, start + AT_ONCE).map(async (item) => {
					const other = await this.of(context, item);
					if (other.key !== first.key) throw severalStores(context, item, first, other);
				}),
			);
		}
	}

	// An item that lacks the field may get the same result from an expression as no item at all.
	private async keyWithoutItem(context: IExecuteFunctions, count: number) {
		try {
			return (await this.of(context, count)).key;
		} catch {
			return undefined;
		}
	}
}

function severalStores(
	context: IExecuteFunctions,
	itemIndex: number,
	{ origin: first }: Store,
	{ origin: other }: Store,
) {
	return new NodeOperationError(context.getNode(), 'The items are for several stores or apps', {
		itemIndex,
		description: `The credential is for ${first} with the first item, and for ${other} with item ${itemIndex}${first === other ? ', as another app' : ''}. This operation is about all items together: run it once for each store, for instance with 'Loop Over Items'. Nothing was sent.`,
	});
}
