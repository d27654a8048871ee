/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, no-console -- a program of the bench; never part of the package */
import { setTimeout as delay } from 'node:timers/promises';
import type { INodeParameters } from 'n8n-workflow';
import { place, poll, run } from '../support/engine';
import type { Placed } from '../support/engine';
import { builtNode } from './builtNode';
import { perform } from './contender';
import type { BackgroundRun, Task } from './contender';

const MINUTE_MS = 60_000;
/** A poll that took this long has carried the run on. */
const CARRIED_ON_MS = 45_000;

/**
 * Hands the codes over and polls once a minute, as a published workflow does, until each was delivered;
 * with `data` they are for recipients whose data comes back with their codes. Once all are created, it
 * polls at once again: a poll delivers 25,000 codes, as many as Shopify makes in some 45 minutes.
 */
async function createInBackground(
	{ url, discountId, codes }: Task,
	[kind]: string[],
): Promise<BackgroundRun> {
	const trigger = place(builtNode('ShopifyDiscountTrigger'), { shop: url });
	await poll(trigger);
	const { items, parameters } = kind === 'data' ? recipients(codes) : numberOf(codes);
	const node = place(builtNode('ShopifyDiscount'), {
		shop: url,
		parameters: {
			resource: 'redeemCode',
			operation: 'createUnique',
			discountId: { __rl: true, mode: 'id', value: discountId },
			run: 'inBackground',
			...parameters,
		},
	});
	const from = Date.now();
	const { outputs } = await run(node, { items });
	if (outputs[0]?.length !== 1) throw new Error('Nothing was handed over');
	const until = Date.now();
	const { polls, longestMs } = await pollUntilDelivered(trigger, codes);
	return {
		handOver: { from, until },
		polls,
		longestPollSeconds: longestMs / 1000,
	};
}

async function pollUntilDelivered(trigger: Placed, codes: number) {
	let delivered = 0;
	let polls = 0;
	let longestMs = 0;
	while (delivered < codes) {
		const startedAt = Date.now();
		const items = (await poll(trigger))?.[0] ?? [];
		const tookMs = Date.now() - startedAt;
		delivered += items.length;
		polls++;
		longestMs = Math.max(longestMs, tookMs);
		if (delivered < codes && tookMs > CARRIED_ON_MS) await delay(Math.max(0, MINUTE_MS - tookMs));
	}
	if (delivered > codes) throw new Error(`Of ${codes} codes ${delivered} were delivered`);
	return { polls, longestMs };
}

const numberOf = (codes: number) => ({
	items: [{}],
	parameters: { howMany: 'inAll', codesInAll: codes } satisfies INodeParameters,
});

const recipients = (codes: number) => ({
	items: Array.from({ length: codes }, (_, at) => ({
		email: `customer${at}@example.com`,
		firstName: `Customer ${at}`,
	})),
	parameters: { announceFields: 'email, firstName' } satisfies INodeParameters,
});

perform(createInBackground).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
