/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a program of the bench; never part of the package */
import { setTimeout as delay } from 'node:timers/promises';
import { createAdminApiClient } from '@shopify/admin-api-client';
import { API_VERSION } from '../../nodes/shopify/client/version';

const STORE = 'emulated-store.myshopify.com';

interface Cost {
	requestedQueryCost: number;
	throttleStatus: { currentlyAvailable: number; restoreRate: number };
}

type Ask = <T>(document: string, variables: object) => Promise<T>;

/** Returns a caller of the store that waits until the bucket has the points, and asks again if it had not. */
export function connectShop(url: string): Ask {
	const client = createAdminApiClient({
		storeDomain: STORE,
		apiVersion: API_VERSION,
		accessToken: 'shpat_script',
		retries: 3,
		// The client insists on https and on the domain of a shop.
		customFetchApi: async (address, init) =>
			await fetch(String(address).replace(`https://${STORE}`, url), init),
	});
	const costs = new Map<string, number>();
	let last: (Cost & { at: number }) | undefined;

	const waitForPoints = async (document: string) => {
		if (!last) return;
		const { currentlyAvailable, restoreRate } = last.throttleStatus;
		const restored = ((Date.now() - last.at) / 1000) * restoreRate;
		const missing = (costs.get(document) ?? 50) - currentlyAvailable - restored;
		if (missing > 0) await delay((missing / restoreRate) * 1000);
	};

	return async <T>(document: string, variables: object) => {
		for (;;) {
			await waitForPoints(document);
			const { data, errors, extensions } = await client.request<T>(document, { variables });
			const cost = extensions?.cost as Cost | undefined;
			if (cost) {
				last = { ...cost, at: Date.now() };
				costs.set(document, cost.requestedQueryCost);
			}
			if (data !== undefined && !errors) return data;
			const throttled = errors?.graphQLErrors?.some(
				(error) => (error as { extensions?: { code?: string } }).extensions?.code === 'THROTTLED',
			);
			if (!throttled) throw new Error(errors?.message ?? 'Shopify sent neither data nor a reason');
		}
	};
}
