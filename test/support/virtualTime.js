const { subscribe, unsubscribe } = require('node:diagnostics_channel');

// Makes n8n's sleep() skip time instead of spending it. Everything in the test process, the emulator
// too, sees the same clock: real time plus what was skipped.
const realNow = Date.now;
let clock = realNow;
let skippedMs = 0;
let onSleep;
let together = false;
let requests = 0;
const sleepers = [];

const begun = () => requests++;
const ended = () => requests--;
const listeners = [
	['http.client.request.start', begun],
	['http.client.request.error', ended],
	['http.client.response.finish', ended],
];

Date.now = () => Math.round(clock() + skippedMs);

global.virtualTime = {
	skip: (ms) => {
		skippedMs += ms;
	},
	/** Calls back before each sleep with its length; cleared after each test file. */
	onSleep: (callback) => {
		onSleep = callback;
	},
	/** Stops real time: from here on, only sleeping takes time, for the rest of the test file. */
	freeze: () => {
		const frozenAt = realNow();
		clock = () => frozenAt;
	},
	/** Runs what sleeps at the same time: the clock moves on when nothing else happens any more. */
	together: async (runs) => {
		together = true;
		requests = 0;
		// Not for longer: the channels outlive the test file, and whoever listens to them keeps it in memory.
		for (const [channel, listener] of listeners) subscribe(channel, listener);
		const done = Promise.all(runs.map(async (run) => await run())).finally(() => {
			together = false;
			for (const [channel, listener] of listeners) unsubscribe(channel, listener);
		});
		while (together) {
			await quiet();
			wakeFirst();
		}
		return await done;
	},
};

/** Waits until no request has been under way for so many turns that whoever is awake had theirs. */
async function quiet() {
	for (let turns = 0; turns < 20; turns++) {
		await new Promise((resolve) => setImmediate(resolve));
		if (requests > 0) turns = 0;
	}
}

function wakeFirst() {
	sleepers.sort((one, other) => one.due - other.due);
	const first = sleepers.shift();
	if (!first) return;
	skippedMs += Math.max(0, first.due - Date.now());
	first.wake();
}

jest.mock('n8n-workflow', () => ({
	...jest.requireActual('n8n-workflow'),
	sleep: async (ms, signal) => {
		onSleep?.(ms);
		signal?.throwIfAborted();
		await new Promise((wake) => {
			sleepers.push({ due: Date.now() + ms, wake });
			if (!together) setImmediate(wakeFirst);
		});
		signal?.throwIfAborted();
	},
}));
