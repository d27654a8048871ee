/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the main file of a process that a test can kill */
import './n8nHome';
// With its extension, as tsx would take the JSON file of this name.
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node.js';
import { place, run } from './engine';
import type { Job, Told } from './runInProcess';

async function obey({ shop, parameters, items }: Job): Promise<Told> {
	try {
		const { outputs } = await run(place(new ShopifyDiscount(), { shop, parameters }), { items });
		return { outputs };
	} catch (error) {
		return { error: (error as Error).message };
	}
}

process.once('message', (job: Job) => {
	void obey(job).then((told) => process.send?.(told, () => process.exit()));
});
