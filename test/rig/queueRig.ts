/* eslint-disable @n8n/community-nodes/require-node-api-error -- the rig runs outside of n8n */
import {
	cleanServices,
	prepareServices,
	queueModeEnvironment,
	startWebhookProcess,
	startWorker,
} from './queueMode';
import { startRig } from './rig';
import type { Rig, RigOptions } from './rig';
import type { N8n } from './startN8n';

/** A rig whose `n8n` is the main process. */
export interface QueueRig extends Rig {
	workers: N8n[];
}

/** Starts a rig in queue mode, as users run it: the main process, two workers and a webhook process. */
export async function startQueueRig(options: RigOptions): Promise<QueueRig> {
	const { server } = options;
	await prepareServices(server);
	const env = { ...queueModeEnvironment, ...options.env };
	const rig = await startRig({ ...options, env });
	const started: N8n[] = [];
	const close = async () => {
		await Promise.all(started.map(async (n8n) => await n8n.stop()));
		await rig.close();
		await cleanServices(server);
	};
	const add = async (n8n: Promise<N8n>) => {
		started.push(await n8n);
		return await n8n;
	};
	try {
		const [webhooks, ...workers] = await Promise.all([
			add(startWebhookProcess(server, rig.runFolder, env)),
			...['worker-1', 'worker-2'].map(
				async (name) => await add(startWorker(server, rig.runFolder, name, env)),
			),
		]);
		return { ...rig, workers, webhooks, close };
	} catch (error) {
		await close();
		throw error;
	}
}
