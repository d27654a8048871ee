import { createAdminApiClient, type AdminApiClient } from '@shopify/admin-api-client';
import { startEmulator, type EmulatorOptions, type RunningEmulator } from './index';

const STORE = 'emulated-store.myshopify.com';

/** Connects Shopify's own client to an emulator; it insists on https and a shop domain. */
export function connectOfficialClient(
	emulator: RunningEmulator,
	{ token = 'shpat_official_client', version = '2026-10' } = {},
): AdminApiClient {
	return createAdminApiClient({
		storeDomain: STORE,
		apiVersion: version,
		accessToken: token,
		customFetchApi: async (url, init) =>
			await fetch(String(url).replace(`https://${STORE}`, emulator.url), init),
	});
}

export interface ClockedEmulator extends RunningEmulator {
	/** Lets seconds pass without waiting for them. */
	pass(seconds: number): void;
	now(): number;
}

const START = Date.parse('2026-11-20T12:00:00Z');

/** Starts an emulator on a clock that only moves when told to, and starts anew with each reset. */
export async function startClockedEmulator(
	settings: EmulatorOptions['settings'] = {},
): Promise<ClockedEmulator> {
	let now = START;
	const emulator = await startEmulator({ now: () => now, settings });
	return {
		url: emulator.url,
		get state() {
			return emulator.state;
		},
		settings: emulator.settings,
		faults: emulator.faults,
		requests: emulator.requests,
		traffic: emulator.traffic,
		reset: () => {
			now = START;
			emulator.reset();
		},
		close: emulator.close,
		pass: (seconds) => {
			now += seconds * 1000;
		},
		now: () => now,
	};
}
