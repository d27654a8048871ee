import { useRunning } from '../../support/useEmulator';
import { startShoplazzaEmulator } from '../emulator';
import type { RunningShoplazzaEmulator, ShoplazzaEmulatorOptions } from '../emulator';

/** Runs Shoplazza's emulator for the tests of a file, each of which finds a fresh store and may send at once. */
export function useShoplazza(options?: ShoplazzaEmulatorOptions): RunningShoplazzaEmulator {
	// Whatever the test before has filled the buckets with has leaked.
	beforeEach(() => virtualTime.skip(180_000));

	return useRunning(async () => await startShoplazzaEmulator(options));
}
