/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig runs servers */
import { join } from 'node:path';
import type { N8nServer } from './n8nServer';
import { rigFolder } from './paths';
import { findFreePort, isAnswering } from './ports';
import { environment, runProcess } from './processes';
import { N8n } from './startN8n';

// Own names, for others may use these servers as well.
const NAME = 'n8n_nodes_shopify_discounts_rig';

const hosts = {
	REDIS_HOST: process.env.REDIS_HOST ?? '127.0.0.1',
	PGHOST: process.env.PGHOST ?? '127.0.0.1',
};

const login = {
	PGUSER: process.env.PGUSER ?? 'postgres',
	PGPASSWORD: process.env.PGPASSWORD ?? 'postgres',
};

/** Turns n8n's queue mode on, with the Redis and the PostgreSQL of this machine or of `REDIS_HOST` and `PGHOST`. */
export const queueModeEnvironment = {
	EXECUTIONS_MODE: 'queue',
	QUEUE_BULL_REDIS_HOST: hosts.REDIS_HOST,
	QUEUE_BULL_PREFIX: NAME,
	N8N_REDIS_KEY_PREFIX: NAME,
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: hosts.PGHOST,
	DB_POSTGRESDB_DATABASE: NAME,
	DB_POSTGRESDB_USER: login.PGUSER,
	DB_POSTGRESDB_PASSWORD: login.PGPASSWORD,
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
	// Webhooks are called in a process of their own.
	N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
};

/** Lists which services do not answer. */
export async function listMissingServices(): Promise<string[]> {
	const missing: string[] = [];
	if (!(await isAnswering(6379, hosts.REDIS_HOST))) missing.push('Redis (port 6379)');
	if (!(await isAnswering(5432, hosts.PGHOST))) missing.push('PostgreSQL (port 5432)');
	return missing;
}

/** Makes an empty database and removes what an earlier run left in Redis. */
export const prepareServices = async (server: N8nServer) => await callServices(server, 'prepare');

/** Removes the database and what is left in Redis. */
export const cleanServices = async (server: N8nServer) => await callServices(server, 'clean');

/** Starts a worker for the n8n of a run. */
export async function startWorker(
	server: N8nServer,
	runFolder: string,
	name: string,
	env: Record<string, string>,
): Promise<N8n> {
	const port = await findFreePort();
	return await N8n.start(server, {
		runFolder,
		name,
		port,
		args: ['worker', '--concurrency=5'],
		env: {
			...env,
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(port),
		},
	});
}

/** Starts a process that takes the calls of webhooks for the n8n of a run. */
export async function startWebhookProcess(
	server: N8nServer,
	runFolder: string,
	env: Record<string, string>,
): Promise<N8n> {
	return await N8n.start(server, { runFolder, args: ['webhook'], env });
}

async function callServices(server: N8nServer, action: string) {
	const script = join(__dirname, 'services.mjs');
	await runProcess(server.node, [script, server.folder, action, NAME, NAME], {
		cwd: rigFolder,
		env: environment({ ...server.env, ...hosts, ...login }),
		log: join(rigFolder, 'services.log'),
	});
}
