/**
 * The matrices whole, of which the other configuration takes a sample.
 * @type {import('jest').Config}
 */
module.exports = {
	...require('./jest.config.js'),
	testMatch: ['<rootDir>/test/**/*.matrix.test.ts'],
	globals: { wholeMatrix: true },
	testTimeout: 120_000,
};
