/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the bench runs outside of n8n */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender, Outcome } from './contender';
import { limitSeconds, storeFor } from './settings';
import type { StoreSettings } from './settings';
import { Store } from './store';
import type { Traffic } from './store';

export interface Measurement extends Outcome, Traffic {
	contender: string;
	codes: number;
	store: StoreSettings;
	limitSeconds: number;
	storeRss: number;
	/** What the hand-over of a run in background asked for. */
	handOver?: Traffic;
}

/** Lets a contender create codes in a fresh store, and checks that it did. */
export async function measure(
	node: string,
	folder: string,
	contender: Contender,
	codes: number,
): Promise<Measurement> {
	const settings = storeFor(codes, contender.inBackground);
	const own = join(folder, 'task');
	mkdirSync(own, { recursive: true });
	const store = await Store.start(node, own, settings);
	try {
		const discountId = await store.createDiscount();
		const outcome = await contender.run({ url: store.url, discountId, codes, folder: own });
		const made = await store.countCodes();
		if (made !== codes) throw new Error(`'${contender.name}' made ${made} codes of ${codes}`);
		const traffic = await store.traffic();
		const { background } = outcome;
		const handOver = background && (await store.traffic(background.handOver));
		await store.stop();
		return {
			...traffic,
			...outcome,
			handOver,
			contender: contender.name,
			codes,
			store: settings,
			limitSeconds: limitSeconds(codes, settings),
			storeRss: store.peakRss,
		};
	} finally {
		await store.stop();
		rmSync(own, { recursive: true, force: true, maxRetries: 5 });
	}
}
