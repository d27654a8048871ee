/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/require-node-api-error -- the rig runs outside of n8n */
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import type { N8nServer } from './n8nServer';
import { isAtLeast } from './n8nVersion';
import { userFolderOf } from './paths';
import { findFreePort } from './ports';
import { environment, startProcess, tailOf } from './processes';
import type { RunningProcess } from './processes';
import { waitFor } from './waitFor';

export interface N8nOptions {
	/** Of the run; gets the log and n8n's user folder. */
	runFolder: string;
	/** Of the editor; any free one if omitted. */
	port?: number;
	/** `start` or `worker`, with its options. */
	args?: string[];
	/** Tells its log from those of others of the run; `start` or `worker` if omitted. */
	name?: string;
	env?: Record<string, string>;
}

const preloads = ['stayInside.cjs', 'sendAtOnce.cjs'].flatMap((file) => [
	'--require',
	join(__dirname, file),
]);

/** On a machine with a lot of other work. */
const SECONDS_TO_START = 600;
const SECONDS_TO_STOP = 20;

/** A process of n8n that can be stopped, killed and started again on the same folder and ports. */
export class N8n {
	private process?: RunningProcess;

	private constructor(
		private readonly server: N8nServer,
		private readonly options: N8nOptions,
		readonly port: number,
		private readonly brokerPort: number,
	) {}

	/** Starts n8n and returns it when it answers. */
	static async start(server: N8nServer, options: N8nOptions): Promise<N8n> {
		const port = options.port ?? (await findFreePort());
		const n8n = new N8n(server, options, port, await findFreePort());
		await n8n.start();
		return n8n;
	}

	get url() {
		return `http://localhost:${this.port}`;
	}

	get pid() {
		return this.process?.pid;
	}

	get log() {
		const { runFolder, name, args } = this.options;
		return join(runFolder, `n8n-${name ?? args?.[0] ?? 'start'}.log`);
	}

	async start(): Promise<void> {
		const { runFolder, args = ['start'] } = this.options;
		const command = [...preloads, this.server.command, ...args];
		this.process = startProcess(this.server.node, command, {
			cwd: runFolder,
			env: this.environment(),
			log: this.log,
		});
		try {
			await waitFor(async () => await this.isReady(), {
				what: 'The start of n8n',
				seconds: SECONDS_TO_START,
			});
		} catch (error) {
			this.process.kill();
			const { message } = error as Error;
			throw new Error(`${message}. The end of ${this.log}:\n${tailOf(this.log)}`);
		}
	}

	/** Ends n8n the way a person does; kills it if it does not end. */
	async stop(): Promise<void> {
		this.process?.terminate();
		await Promise.race([
			this.process?.ended,
			delay(SECONDS_TO_STOP * 1000, undefined, { ref: false }),
		]);
		await this.kill();
	}

	/** Ends n8n the way a power cut does. */
	async kill(): Promise<void> {
		this.process?.kill();
		await this.process?.ended;
	}

	private async isReady() {
		if (this.process?.hasEnded) throw new Error('n8n ended while it started');
		const isMain = (this.options.args?.[0] ?? 'start') === 'start';
		// Older ones are ready before their editor answers (1.123).
		for (const path of ['/healthz/readiness', ...(isMain ? ['/rest/settings'] : [])]) {
			const answer = await fetch(`${this.url}${path}`).catch(() => undefined);
			if (!answer?.ok) return false;
		}
		return true;
	}

	private environment(): Record<string, string> {
		const { runFolder, env } = this.options;
		const userFolder = userFolderOf(runFolder);
		return environment({
			...this.server.env,
			...settings,
			// What looks for a home finds the rig's folder.
			HOME: userFolder,
			N8N_USER_FOLDER: userFolder,
			N8N_PORT: String(this.port),
			N8N_RUNNERS_BROKER_PORT: String(this.brokerPort),
			N8N_WEBHOOK_URL: `${this.url}/`,
			...env,
		});
	}
}

const settings = {
	N8N_ENCRYPTION_KEY: 'of-no-use-outside-of-the-rig',
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_HOST: 'localhost',
	N8N_PROTOCOL: 'http',
	N8N_SECURE_COOKIE: 'false',
	N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
	DB_TYPE: 'sqlite',
	TZ: 'UTC',
	GENERIC_TIMEZONE: 'UTC',
	N8N_LOG_LEVEL: 'info',
	NO_COLOR: '1',
	NO_PROXY: 'localhost,127.0.0.1',
	no_proxy: 'localhost,127.0.0.1',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_ONBOARDING_FLOW_DISABLED: 'true',
	// Today's default, announced to become false with n8n 3.
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	// It calls home, and prints stack traces where that is out of reach; older versions refuse the name.
	...(isAtLeast('2.41.0') ? { N8N_DISABLED_MODULES: 'mcp-registry' } : {}),
};
