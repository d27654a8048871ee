// Makes n8n's sleep() skip time instead of spending it. Everything in the test process, the emulator
// too, sees the same clock: real time plus what was skipped.
const realNow = Date.now;
let skippedMs = 0;
let onSleep;

Date.now = () => Math.round(realNow() + skippedMs);

global.virtualTime = {
	skip: (ms) => {
		skippedMs += ms;
	},
	/** Calls back before each sleep with its length; cleared after each test file. */
	onSleep: (callback) => {
		onSleep = callback;
	},
};

jest.mock('n8n-workflow', () => ({
	...jest.requireActual('n8n-workflow'),
	sleep: async (ms, signal) => {
		onSleep?.(ms);
		signal?.throwIfAborted();
		skippedMs += ms;
		await new Promise((resolve) => setImmediate(resolve));
		signal?.throwIfAborted();
	},
}));
