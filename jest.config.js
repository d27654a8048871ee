// What is heavy to load, and what n8n's engine has to share with the nodes.
const sharedLibraries = [
	...['n8n-core', 'n8n-workflow', 'luxon'],
	...['@shopify/admin-api-client', 'fast-check', 'fastify', 'flatted', 'graphql', 'typescript'],
];

/** @type {import('jest').Config} */
module.exports = {
	transform: {
		'\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
		[`/node_modules/(${sharedLibraries.join('|')})/.*\\.js$`]:
			'<rootDir>/test/environment/shareLibrary.js',
	},
	transformIgnorePatterns: [],
	testEnvironment: '<rootDir>/test/environment/environment.js',
	// The environment cleans up by itself.
	testEnvironmentOptions: { globalsCleanup: 'off' },
	testMatch: ['<rootDir>/test/**/*.test.{ts,js}'],
	// What needs its time whole is left to npm run matrix.
	testPathIgnorePatterns: ['/node_modules/', '\\.sizes\\.test\\.ts$'],
	// Some of their manifests have the same name.
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.rig/', '<rootDir>/test/rig/server/'],
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
};
