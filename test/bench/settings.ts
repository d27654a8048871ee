import type { Settings } from '../emulator';

export type StoreSettings = Pick<Settings, 'jobSecondsPerCode' | 'restoreRate' | 'bucketSize'>;

export const CODES_PER_JOB = 250;

const STANDARD = { restoreRate: 100, bucketSize: 2000 };
const PLUS = { restoreRate: 1000, bucketSize: 20_000 };

/** Points of a job at the least: the mutation that starts it, and one query whether it is done. */
const POINTS_PER_JOB = 11;

/**
 * Returns the store for a number of codes: the more codes, the shorter its jobs, so that a million
 * take minutes. No job ends just when somebody who asks every second does: that would be luck. A run in
 * background writes every step down, for some 110 points per job: with jobs so short it needs a larger bucket.
 */
export function storeFor(codes: number, inBackground = false): StoreSettings {
	if (codes <= 1000) return { jobSecondsPerCode: 0.022, ...STANDARD };
	if (codes <= 10_000) return { jobSecondsPerCode: 0.0064, ...STANDARD };
	if (codes <= 100_000) return { jobSecondsPerCode: 0.0014, ...(inBackground ? PLUS : STANDARD) };
	return { jobSecondsPerCode: 0.0004, ...PLUS };
}

/**
 * Returns the least time in which so many codes can be made, in seconds: the jobs of a store run one
 * after another, and what the bucket does not hold has to be restored.
 */
export function limitSeconds(codes: number, store: StoreSettings): number {
	const jobs = Math.ceil(codes / CODES_PER_JOB);
	const missing = Math.max(0, jobs * POINTS_PER_JOB - store.bucketSize);
	return Math.max(codes * store.jobSecondsPerCode, missing / store.restoreRate);
}

/** Returns how long a full job takes, in seconds. */
export const jobSeconds = ({ jobSecondsPerCode }: StoreSettings) =>
	Number((jobSecondsPerCode * CODES_PER_JOB).toFixed(3));
