const config = require('./jest.config');

/** @type {import('jest').Config} */
module.exports = {
	...config,
	testMatch: ['<rootDir>/test/fuzz/**/*.fuzz.ts'],
	// 22,000 runs on a busy machine.
	testTimeout: 7_200_000,
};
