/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the bench runs outside of n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Sample {
	rss: number;
	heapUsed: number;
}

/** Memory of a process in bytes: its heap limit, what it used last, and its peaks. */
export interface Memory {
	/** The version of Node. */
	node: string;
	heapLimit: number;
	now: Sample;
	peak: Sample;
}

const preload = join(__dirname, 'recordMemory.cjs');

/** Arguments and variables that make a Node process record its memory into a file. */
export const recordedIn = (file: string) => ({
	args: ['--require', preload],
	env: { BENCH_MEMORY_FILE: file },
});

/** Variables that do the same for a process whose arguments are not ours. */
export const recordedByOptions = (file: string) => ({
	NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
	BENCH_MEMORY_FILE: file,
});

/** Reads what a process recorded; it is a second old at most, and complete when the process has ended. */
export const readMemory = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Memory;
