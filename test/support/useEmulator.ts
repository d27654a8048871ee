import { startClockedEmulator } from '../emulator/clocked';
import type { ClockedEmulator } from '../emulator/clocked';
import { startEmulator } from '../emulator';
import type { EmulatorOptions, RunningEmulator } from '../emulator';

/**
 * Runs an emulator for the tests of a file (or of a `describe`), each of which finds a fresh store with
 * the settings of the start. What it returns works once the first test or hook runs.
 */
export const useEmulator = (options?: EmulatorOptions): RunningEmulator =>
	useRunning(async () => await startEmulator(options));

/** Runs one on a clock that only moves when told to, and starts anew with each test. */
export const useClockedEmulator = (settings?: EmulatorOptions['settings']): ClockedEmulator =>
	useRunning(async () => await startClockedEmulator(settings));

/** Runs any emulator for the tests of a file, reset before each of them. */
export function useRunning<T extends Pick<RunningEmulator, 'reset' | 'close'>>(
	start: () => Promise<T>,
): T {
	let running: T | undefined;

	beforeAll(async () => {
		running = await start();
	});

	beforeEach(() => running?.reset());

	afterAll(async () => await running?.close());

	return new Proxy({} as T, {
		get: (_, key) => {
			if (!running) throw new Error(`The emulator does not run yet: read its ${String(key)} later`);
			return running[key as keyof T];
		},
	});
}
