/**
 * The matrices whole, of which the other configuration takes a sample, and lists of 100,000 and more.
 * @type {import('jest').Config}
 */
module.exports = {
	...require('./jest.config.js'),
	testMatch: ['<rootDir>/test/**/*.{matrix,sizes}.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	globals: { wholeMatrix: true },
	testTimeout: 120_000,
};
