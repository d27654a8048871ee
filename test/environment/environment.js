const { AsyncLocalStorage } = require('node:async_hooks');
const { createRequire } = require('node:module');
const { createContext, Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

// jest gives each test file a context of its own, into which it loads n8n's engine anew: half of the
// time of a test run. Here all files of a worker share its context, and the libraries in it; the
// modules of this package are loaded anew for each file all the same.
const sharedContexts = new WeakSet();
const { runInContext } = Script.prototype;

// jest always names a context, and Node.js gives no name to the one it is in.
Script.prototype.runInContext = function (context, options) {
	return sharedContexts.has(context)
		? this.runInThisContext(options)
		: runInContext.call(this, context, options);
};

// jest's own storage of each test file stays enabled, and every promise of all later files carries it
// along (jest 30.5).
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...rest) {
	storages.add(this);
	return run.apply(this, rest);
};

// Shopify's schemas, by version.
const schemas = new Map();

const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
const names = new Set(globals.map(([name]) => name));
const env = { ...process.env };
const { now } = Date;

/** Runs a test file in the context of its worker, and then removes what it left there. */
class SharedContext extends TestEnvironment {
	constructor(config, context) {
		super(config, context);
		this.global = globalThis;
		this.context = createContext(globalThis);
		sharedContexts.add(this.context);
		Object.assign(globalThis, config.projectConfig.globals);
		// By this clock jest measures tests; another one may be virtual.
		globalThis[Symbol.for('jest-native-now')] = now.bind(Date);
		// For shareLibrary.js.
		globalThis.requireOnce = createRequire(__filename);
		globalThis.schemasOfWorker = schemas;
	}

	handleTestEvent({ name }) {
		// Before jest measures how long the file took.
		if (name === 'run_finish') Date.now = now;
	}

	async teardown() {
		this.moduleMocker.restoreAllMocks();
		await super.teardown();
		for (const storage of storages) storage.disable();
		storages.clear();
		for (const name of Object.getOwnPropertyNames(globalThis)) {
			if (!names.has(name)) delete globalThis[name];
		}
		for (const [name, descriptor] of globals) {
			if (descriptor.configurable) Object.defineProperty(globalThis, name, descriptor);
		}
		for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
		Object.assign(process.env, env);
	}
}

module.exports = SharedContext;
