/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the bench runs outside of n8n */
import { cpus } from 'node:os';
import type { Measurement } from './measure';
import { megabytes, number } from './report';

/** Says under which circumstances the measurements were made. */
export function notesOn(measurements: Measurement[], capacity: number): string {
	const [first] = measurements;
	if (!first) return '';
	const date = new Date().toISOString().slice(0, 10);
	const idle = measurements.flatMap(({ idleRss }) => idleRss ?? []);
	const largest = measurements.reduce((one, other) => (other.codes > one.codes ? other : one));
	return [
		`Measured on ${date} with Node ${first.memory.node} on ${cpus().length} processor cores; each contender and the emulated store run in processes of their own.`,
		'',
		`- The store runs one job at a time. ${bucketsOf(measurements)}`,
		'- The limit is the time that the jobs alone take or, if that is longer, the time in which the points for one mutation and one query per job come back.',
		`- Without job times and throttling, the emulated store makes ${number(capacity)} codes per second for one caller. At ${number(largest.codes)} codes it used ${megabytes(largest.storeRss)} MB.`,
		`- Memory: the highest value of the whole process, heap with its garbage. Node's default limit of the heap is ${megabytes(first.memory.heapLimit)} MB here.`,
		'- (a) asks whether a job is done after 0.1 s and then after gaps that grow by half, up to 1 s.',
		...(idle.length === 0
			? []
			: [
					`- (b) asks whether a job is done after a Wait of 1 second, the usual choice; its memory is that of a whole n8n, which takes ${megabytes(Math.min(...idle))} MB when idle. It neither looks at single codes nor replaces any.`,
				]),
	].join('\n');
}

function bucketsOf(measurements: Measurement[]): string {
	const sizes = new Map<string, Set<string>>();
	for (const { codes, store } of measurements) {
		const bucket = `${number(store.restoreRate)} points per second, ${number(store.bucketSize)} at most`;
		sizes.set(bucket, (sizes.get(bucket) ?? new Set()).add(number(codes)));
	}
	const texts = [...sizes].map(
		([bucket, codes]) => `Its bucket gains ${bucket}, for ${[...codes].join(', ')} codes.`,
	);
	return texts.join(' ');
}
