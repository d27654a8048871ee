// n8n's engine starts a timer that nothing stops (SSHClientsManager, n8n-core 2.41), and a timer that
// runs keeps its whole test file in memory.
const start = global.setInterval;
const intervals = [];

global.setInterval = (...rest) => {
	const interval = start(...rest);
	intervals.push(interval);
	return interval;
};

afterAll(() => intervals.forEach(clearInterval));
