import { createAdminApiClient, type AdminApiClient } from '@shopify/admin-api-client';
import { API_VERSION } from '../../nodes/shopify/client/version';
import type { RunningEmulator } from './index';

const STORE = 'emulated-store.myshopify.com';

/** Connects Shopify's own client to an emulator; it insists on https and a shop domain. */
export function connectOfficialClient(
	emulator: RunningEmulator,
	{ token = 'shpat_official_client', version = API_VERSION } = {},
): AdminApiClient {
	return createAdminApiClient({
		storeDomain: STORE,
		apiVersion: version,
		accessToken: token,
		customFetchApi: async (url, init) =>
			await fetch(String(url).replace(`https://${STORE}`, emulator.url), init),
	});
}
