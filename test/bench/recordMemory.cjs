// Preloaded into every process that is measured: keeps the memory it uses now and its peaks in a file.
const { renameSync, writeFileSync } = require('node:fs');
const { getHeapStatistics } = require('node:v8');
const { isMainThread } = require('node:worker_threads');

const SAMPLE_EVERY_MS = 50;
const WRITE_EVERY_MS = 1000;

// Children inherit NODE_OPTIONS: the first process of the run is the one that is measured.
const file = process.env.BENCH_MEMORY_FILE;
delete process.env.BENCH_MEMORY_FILE;

if (file && isMainThread) {
	const heapLimit = getHeapStatistics().heap_size_limit;
	const peak = { rss: 0, heapUsed: 0 };
	let now = peak;
	let writtenAt = 0;

	const write = () => {
		writtenAt = Date.now();
		// Readers find the old file or the new one, never half of one.
		writeFileSync(`${file}.new`, JSON.stringify({ node: process.version, heapLimit, now, peak }));
		renameSync(`${file}.new`, file);
	};
	const sample = () => {
		const { rss, heapUsed } = process.memoryUsage();
		now = { rss, heapUsed };
		peak.rss = Math.max(peak.rss, rss);
		peak.heapUsed = Math.max(peak.heapUsed, heapUsed);
		if (Date.now() - writtenAt >= WRITE_EVERY_MS) write();
	};
	sample();
	setInterval(sample, SAMPLE_EVERY_MS).unref();
	process.on('exit', () => {
		sample();
		write();
	});
}
