import { startEmulator, type EmulatorOptions, type RunningEmulator } from './index';

/** A clock that only moves when told to. */
export interface Clock {
	/** Lets seconds pass without waiting for them. */
	pass(seconds: number): void;
	now(): number;
}

export type ClockedEmulator = RunningEmulator & Clock;

const START = Date.parse('2026-11-20T12:00:00Z');

/** Starts an emulator on a clock, which starts anew with each reset. */
export async function startOnClock<T extends { reset(): void }>(
	start: (now: () => number) => Promise<T>,
): Promise<T & Clock> {
	let now = START;
	const emulator = await start(() => now);
	const clock: Clock & { reset(): void } = {
		pass: (seconds) => {
			now += seconds * 1000;
		},
		now: () => now,
		reset: () => {
			now = START;
			emulator.reset();
		},
	};
	return new Proxy(emulator, {
		get: (_, key) => (key in clock ? clock[key as keyof typeof clock] : emulator[key as keyof T]),
	}) as T & Clock;
}

/** Starts Shopify's emulator on a clock. */
export const startClockedEmulator = async (
	settings: EmulatorOptions['settings'] = {},
): Promise<ClockedEmulator> =>
	await startOnClock(async (now) => await startEmulator({ now, settings }));
