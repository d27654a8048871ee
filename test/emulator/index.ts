import type { Fault } from './faults';
import type { LoggedRequest } from './requestLog';
import { Emulator } from './emulator';
import { serve } from './http/server';
import type { Traffic } from './http/traffic';
import type { Settings } from './settings';
import type { StoreState } from './state/store';

export { mutateAnswer } from './spoil/mutate';
export { allFaultKinds, faultKinds } from './faults';
export type { Fault, FaultDetail, FaultKind } from './faults';
export type { Answer } from './http/answer';
export type { Traffic } from './http/traffic';
export type { LoggedRequest } from './requestLog';
export { defaultSettings, type Settings } from './settings';
export type { StoreState } from './state/store';
export type { Batch, CreationJob, Discount, Metafield, RedeemCode } from './state/types';

export interface EmulatorOptions {
	/** 0 or omitted: any free port. */
	port?: number;
	/** Milliseconds; every date, job, token and bucket is derived from it when it is read. */
	now?: () => number;
	settings?: Partial<Settings>;
	/** Called for each GraphQL or REST request when it has been dealt with, answered or not. */
	onRequest?: (request: LoggedRequest) => void;
}

export interface RunningEmulator {
	/** `http://127.0.0.1:<port>` */
	url: string;
	/** The live state; jobs are advanced to the present each time it is read. */
	readonly state: StoreState;
	settings(change: Partial<Settings>): void;
	faults(list: Fault[]): void;
	requests(): LoggedRequest[];
	/** Connections and requests at once, now and at most since the start or the last reset. */
	traffic(): Traffic;
	/** Back to a fresh store with the settings of the start. */
	reset(): void;
	/** Stops serving; open connections are cut. */
	close(): Promise<void>;
}

/** Starts a Shopify Admin API on loopback. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
	const emulator = new Emulator(options.now ?? Date.now, options.settings ?? {}, options.onRequest);
	const server = await serve(emulator, options.port ?? 0);
	return {
		url: server.url,
		get state() {
			return emulator.settledState();
		},
		settings: (change) => emulator.changeSettings(change),
		faults: (list) => emulator.faults.set(list),
		requests: () => [...emulator.log],
		traffic: () => emulator.traffic.read(),
		reset: () => emulator.reset(),
		close: server.close,
	};
}
