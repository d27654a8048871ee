/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a command line program; never part of the package */
import '../support/n8nHome';
// With its extension, as tsx would take the JSON file of this name.
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node.js';
import type { INodeExecutionData } from 'n8n-workflow';
import { startEmulator } from '../emulator';
import { place, run } from '../support/engine';
import { plantListener } from '../support/plantListener';
import { createDiscount } from '../support/storeClient';
import type { SizeCase } from './cases';

export interface Measured {
	/** Of real time: n8n's engine, the node and the emulated store, in one process. */
	seconds: number;
	/** In bytes, with the emulated store. */
	peakHeap: number;
	requests: number;
}

const STORE = {
	jobSecondsPerCode: 0.0001,
	restoreRate: 2000,
	bucketSize: 40_000,
	logVariables: false,
};

/** Runs an operation in a store of its own; throws unless exactly what should comes out. */
export async function measureSize(one: SizeCase): Promise<Measured> {
	globalThis.gc?.();
	let peakHeap = 0;
	const emulator = await startEmulator({
		settings: STORE,
		onRequest: () => {
			peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
		},
	});
	try {
		const value = await createDiscount(emulator.url, 'BORN-WITH');
		plantListener(emulator);
		const placed = place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'redeemCode',
				discountId: { __rl: true, mode: 'id', value },
				...one.parameters,
			},
		});
		const items = Array.from({ length: one.items }, (_, at) => one.itemOf(at));
		if (one.twice) await run(placed, { items });
		const before = emulator.requests().length;
		const startedAt = performance.now();
		const { outputs } = await run(placed, { items });
		const seconds = (performance.now() - startedAt) / 1000;
		peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
		check(one, outputs);
		return { seconds, peakHeap, requests: emulator.requests().length - before };
	} finally {
		await emulator.close();
	}
}

function check(
	{ created, notCreated, csv, items }: SizeCase,
	[good = [], bad = []]: INodeExecutionData[][],
) {
	const goodCount = csv ? good[0]?.json.codes : good.length;
	if (goodCount !== created || bad.length !== notCreated) {
		const first = JSON.stringify(bad[0]?.json);
		throw new Error(`${String(goodCount)} created, ${bad.length} not created, like ${first}`);
	}
	if (csv) return;
	const codes = new Set<unknown>();
	for (const { json } of good) codes.add(json.code ?? json.runId);
	if (codes.size < good.length) throw new Error('Two results have the same code');
	const wrong = [...good, ...bad].find(
		({ json, pairedItem }) =>
			items > 1 &&
			json.email !== undefined &&
			json.email !== `customer${(pairedItem as { item: number }).item}@example.com`,
	);
	if (wrong) throw new Error(`A result has data of another item: ${JSON.stringify(wrong)}`);
}
