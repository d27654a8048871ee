/** @type {import('jest').Config} */
module.exports = {
	transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }] },
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/**/*.test.{ts,js}'],
	// dist/package.json would name this package a second time.
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.rig/'],
	globalSetup: '<rootDir>/test/support/fetchSchemas.js',
	// Half of what a test file loads outlives it, so a worker that holds much of it is replaced.
	maxWorkers: 2,
	workerIdleMemoryLimit: '512MB',
	// Property tests and fault matrices on a busy machine.
	testTimeout: 30_000,
	setupFiles: ['<rootDir>/test/support/n8nHome.js', '<rootDir>/test/support/virtualTime.js'],
};
