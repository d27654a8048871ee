// Preloaded: n8n's sleep() skips time instead of spending it, and nothing else takes any.
const Module = require('node:module');

const load = Module._load;
const startedAt = Date.now();
let skippedMs = 0;
let patched;

Date.now = () => Math.round(startedAt + skippedMs);

const sleep = async (ms, signal) => {
	signal?.throwIfAborted();
	skippedMs += ms;
	await new Promise((resolve) => setImmediate(resolve));
	signal?.throwIfAborted();
};

Module._load = (request, ...rest) => {
	const loaded = load(request, ...rest);
	if (request !== 'n8n-workflow') return loaded;
	patched ??= { ...loaded, sleep };
	return patched;
};
