const { connect } = require('node:net');
const { transform, modulePathIgnorePatterns } = require('./jest.config.js');

const services = {
	Redis: { host: process.env.REDIS_HOST ?? '127.0.0.1', port: 6379 },
	PostgreSQL: { host: process.env.PGHOST ?? '127.0.0.1', port: 5432 },
};

const answers = ({ host, port }) =>
	new Promise((resolve) => {
		const socket = connect({ host, port });
		const end = (answer) => {
			socket.destroy();
			resolve(answer);
		};
		socket.once('connect', () => end(true));
		socket.once('error', () => end(false));
		socket.setTimeout(2000, () => end(false));
	});

/** @returns {Promise<import('jest').Config>} */
module.exports = async () => {
	const missing = [];
	for (const [name, service] of Object.entries(services)) {
		if (!(await answers(service))) missing.push(`${name} (port ${service.port})`);
	}
	return {
		transform: { '\\.ts$': transform['\\.ts$'] },
		modulePathIgnorePatterns,
		// The rig's folder holds a quarter of a million files.
		roots: ['<rootDir>/test', '<rootDir>/examples'],
		testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
		testPathIgnorePatterns: missing.length > 0 ? ['/queue\\w*\\.e2e\\.ts$'] : [],
		globals: { servicesMissing: missing },
		globalSetup: '<rootDir>/test/e2e/prepare.ts',
		globalTeardown: '<rootDir>/test/e2e/sayWhatIsMissing.ts',
		verbose: true,
		// Each file runs an n8n of its own.
		maxWorkers: 1,
		testTimeout: 900_000,
		// A test that fails may leave something open; the summary has to come to its end all the same.
		forceExit: true,
	};
};
