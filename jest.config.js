// A test file runs in a context of its own, in which looking a global up is slow. n8n does so some
// fifty times per expression, and the tests evaluate millions of them.
const sandboxInjectedGlobals = [
	'Array Boolean Date Error Function Intl JSON Map Math Number Object Promise Proxy Reflect RegExp',
	'Set String Symbol WeakMap WeakSet BigInt isFinite isNaN parseFloat parseInt',
	'decodeURI decodeURIComponent encodeURI encodeURIComponent',
	'EvalError RangeError ReferenceError TypeError URIError',
	'ArrayBuffer Atomics DataView SharedArrayBuffer Int8Array Int16Array Int32Array Uint8Array',
	'Uint8ClampedArray Uint16Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array',
].flatMap((names) => names.split(' '));

/** @type {import('jest').Config} */
module.exports = {
	transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }] },
	testEnvironment: 'node',
	sandboxInjectedGlobals,
	testMatch: ['<rootDir>/test/**/*.test.{ts,js}'],
	// What needs its time whole is left to npm run matrix.
	testPathIgnorePatterns: ['/node_modules/', '\\.sizes\\.test\\.ts$'],
	// dist/package.json would name this package a second time.
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.rig/'],
	// Of each matrix a sample, by the seed that jest prints.
	globals: { wholeMatrix: false },
	showSeed: true,
	globalSetup: '<rootDir>/test/support/fetchSchemas.js',
	maxWorkers: 2,
	// A worker that holds much of what test files loaded is replaced.
	workerIdleMemoryLimit: '512MB',
	// Property tests and fault matrices on a busy machine.
	testTimeout: 30_000,
	setupFiles: ['<rootDir>/test/support/n8nHome.js', '<rootDir>/test/support/virtualTime.js'],
	setupFilesAfterEnv: ['<rootDir>/test/support/endIntervals.js'],
};
