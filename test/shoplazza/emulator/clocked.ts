import { startShoplazzaEmulator, type RunningShoplazzaEmulator, type Settings } from './index';

const START = Date.parse('2026-11-20T12:00:00Z');

export interface ClockedShoplazzaEmulator extends RunningShoplazzaEmulator {
	/** Lets seconds pass without waiting for them. */
	pass(seconds: number): void;
	now(): number;
}

/** Starts an emulator on a clock that only moves when told to, and starts anew with each reset. */
export async function startClockedShoplazzaEmulator(
	settings: Partial<Settings> = {},
): Promise<ClockedShoplazzaEmulator> {
	let now = START;
	const emulator = await startShoplazzaEmulator({ now: () => now, settings });
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
