/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a program of the bench; never part of the package */
import type { INodeParameters, INodeType } from 'n8n-workflow';
import { place, run } from '../support/engine';
import { builtNode } from './builtNode';

/** The campaigns of one process. */
export interface Campaigns {
	url: string;
	/** The discount of each campaign. */
	discountIds: string[];
	/** How many codes each makes. */
	codes: number;
}

async function runCampaign(nodeType: INodeType, url: string, discountId: string, codes: number) {
	const parameters: INodeParameters = {
		resource: 'redeemCode',
		operation: 'createUnique',
		discountId: { __rl: true, mode: 'id', value: discountId },
		stableKey: '={{ $json.email }}',
	};
	const items = Array.from({ length: codes }, (_, at) => ({ email: `customer${at}@example.com` }));
	const { outputs } = await run(place(nodeType, { shop: url, parameters }), { items });
	if (outputs[0]?.length !== codes) throw new Error(`Of ${codes} codes ${outputs[0]?.length} came`);
}

async function main() {
	const { url, discountIds, codes } = JSON.parse(process.argv[2] ?? '') as Campaigns;
	const nodeType = builtNode('ShopifyDiscount');
	await Promise.all(
		discountIds.map(async (discountId) => await runCampaign(nodeType, url, discountId, codes)),
	);
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
