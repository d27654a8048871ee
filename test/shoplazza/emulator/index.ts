import type { Fault } from '../../emulator/faults';
import type { Traffic } from '../../emulator/http/traffic';
import { ShoplazzaEmulator } from './emulator';
import { serve } from './http/server';
import type { LoggedRequest } from './requestLog';
import type { Settings } from './settings';
import type { StoreState } from './state/store';

export type { LoggedRequest } from './requestLog';
export { defaultSettings, type Settings } from './settings';
export type { StoreState } from './state/store';
export type { DiscountCode, PriceRule } from './state/types';
export { writeId } from './views/formats';

export interface ShoplazzaEmulatorOptions {
	/** 0 or omitted: any free port. */
	port?: number;
	/** Milliseconds; every date, bucket and lag is derived from it when it is read. */
	now?: () => number;
	settings?: Partial<Settings>;
	/** Called for each request to the OpenAPI when it has been dealt with, answered or not. */
	onRequest?: (request: LoggedRequest) => void;
}

export interface RunningShoplazzaEmulator {
	/** `http://127.0.0.1:<port>` */
	url: string;
	/** The live state. */
	readonly state: StoreState;
	settings(change: Partial<Settings>): void;
	/** Replaces the faults; throws for one that would never strike. */
	faults(list: Fault[]): void;
	requests(): LoggedRequest[];
	/** Connections and requests at once, now and at most since the start or the last reset. */
	traffic(): Traffic;
	/** Back to a fresh store with the settings of the start. */
	reset(): void;
	/** Stops serving; open connections are cut. */
	close(): Promise<void>;
}

/** Starts Shoplazza's OpenAPI on loopback: price rules and discount codes. */
export async function startShoplazzaEmulator(
	options: ShoplazzaEmulatorOptions = {},
): Promise<RunningShoplazzaEmulator> {
	const { now = Date.now, settings = {}, onRequest, port = 0 } = options;
	const emulator = new ShoplazzaEmulator(now, settings, onRequest);
	const server = await serve(emulator, port);
	return {
		url: server.url,
		get state() {
			return emulator.state;
		},
		settings: (change) => emulator.changeSettings(change),
		faults: (list) => emulator.orderFaults(list),
		requests: () => [...emulator.log],
		traffic: () => emulator.traffic.read(),
		reset: () => emulator.reset(),
		close: server.close,
	};
}
