import { startEmulator } from '../emulator';
import type { EmulatorOptions, RunningEmulator } from '../emulator';

/**
 * Runs an emulator for the tests of a file (or of a `describe`), each of which finds a fresh store with
 * the settings of the start. What it returns works once the first test or hook runs.
 */
export function useEmulator(options?: EmulatorOptions): RunningEmulator {
	let running: RunningEmulator | undefined;

	beforeAll(async () => {
		running = await startEmulator(options);
	});

	beforeEach(() => running?.reset());

	afterAll(async () => await running?.close());

	return new Proxy({} as RunningEmulator, {
		get: (_, key: keyof RunningEmulator) => {
			if (!running) throw new Error(`The emulator does not run yet: read its ${key} in a test`);
			return running[key];
		},
	});
}
