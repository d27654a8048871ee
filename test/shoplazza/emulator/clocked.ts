import { startOnClock, type Clock } from '../../emulator/clocked';
import { startShoplazzaEmulator, type RunningShoplazzaEmulator, type Settings } from './index';

export type ClockedShoplazzaEmulator = RunningShoplazzaEmulator & Clock;

/** Starts Shoplazza's emulator on a clock. */
export const startClockedShoplazzaEmulator = async (
	settings: Partial<Settings> = {},
): Promise<ClockedShoplazzaEmulator> =>
	await startOnClock(async (now) => await startShoplazzaEmulator({ now, settings }));
