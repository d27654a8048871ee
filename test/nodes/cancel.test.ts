import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, run, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => {
	virtualTime.skip(120_000);
});

afterEach(() => virtualTime.onSleep());

const node = (parameters: INodeParameters, extra: Partial<INode> = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: { resource: 'codeDiscount', ...parameters },
		extra,
	});

/** Cancels the execution when the node first sleeps; returns when and after what that was. */
function cancelInSleep() {
	const controller = new AbortController();
	const seen = { sleeps: 0, at: 0, requests: 0 };
	virtualTime.onSleep(() => {
		if (++seen.sleeps > 1) return;
		seen.at = Date.now();
		seen.requests = emulator.requests().length;
		controller.abort();
	});
	return { signal: controller.signal, seen };
}

const continues = [{}, { onError: 'continueRegularOutput' }, { onError: 'continueErrorOutput' }];

/** Runs a node until it returns or throws; returns its output without errors. */
async function endOf(placed: ReturnType<typeof node>, items: IDataObject[], signal: AbortSignal) {
	if (placed.node.onError === undefined) {
		const { message } = await runToError(placed, { items, signal });
		return { given: [], messages: [message] };
	}
	const { outputs } = await run(placed, { items, signal });
	const all = outputs.flat();
	return {
		given: all.filter(({ error }) => !error),
		messages: all.map(({ error }) => error?.message),
	};
}

describe.each(continues as Array<Partial<INode>>)('a declarative operation %j', (extra) => {
	it('ends immediately if it is cancelled while it waits for a retry', async () => {
		emulator.faults([{ operation: 'countDiscounts', fault: '503', when: 'before' }]);
		const { signal, seen } = cancelInSleep();
		const { given, messages } = await endOf(node({ operation: 'count' }, extra), [{}], signal);
		expect(given).toEqual([]);
		expect(messages).toEqual([expect.stringMatching(/abort|cancel/i)]);
		expect(seen).toEqual({ sleeps: 1, at: Date.now(), requests: 1 });
		expect(emulator.requests()).toHaveLength(1);
	});

	it('ends immediately if it is cancelled while it waits for points', async () => {
		emulator.settings({ bucketSize: 60, restoreRate: 1 });
		await run(node({ operation: 'count' }));
		const { signal, seen } = cancelInSleep();
		const items = Array.from({ length: 20 }, () => ({}));
		const { messages } = await endOf(node({ operation: 'count' }, extra), items, signal);
		expect(messages.at(-1)).toMatch(/abort|cancel/i);
		expect(seen).toEqual({ sleeps: 1, at: Date.now(), requests: emulator.requests().length });
		expect(seen.requests).toBeLessThan(20);
	});
});
