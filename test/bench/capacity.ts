import { adminGraphql } from '../support/storeClient';
import { ADD_CODES, READ_JOB } from './script.documents';
import type { Added } from './script.documents';
import { CODES_PER_JOB } from './settings';
import { Store } from './store';

const MEASURE_MS = 4000;

/** Measures how many codes per second the emulated store makes for one caller where nothing limits it. */
export async function measureCapacity(node: string, folder: string): Promise<number> {
	const store = await Store.start(node, folder, { jobSecondsPerCode: 0, enforceThrottle: false });
	try {
		const discountId = await store.createDiscount();
		const add = async (at: number) => {
			const codes = Array.from({ length: CODES_PER_JOB }, (_, index) => ({
				code: `CAPACITY-${at * CODES_PER_JOB + index}`,
			}));
			const added = (await adminGraphql(store.url, ADD_CODES, {
				discountId,
				codes,
			})) as unknown as Added;
			const id = added.discountRedeemCodeBulkAdd.bulkCreation?.id;
			await adminGraphql(store.url, READ_JOB, { id });
		};
		let jobs = 0;
		// The first requests wait for the schema and for the compiler.
		while (jobs < 20) await add(jobs++);
		const startedAt = performance.now();
		const before = jobs;
		while (performance.now() - startedAt < MEASURE_MS) await add(jobs++);
		return ((jobs - before) * CODES_PER_JOB * 1000) / (performance.now() - startedAt);
	} finally {
		await store.stop();
	}
}
