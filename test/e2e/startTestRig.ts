import { chosenMode, schedulerEnvironment } from '../rig/mode';
import { installN8n } from '../rig/n8nServer';
import { chosenVersion } from '../rig/n8nVersion';
import { startQueueRig } from '../rig/queueRig';
import type { QueueRig } from '../rig/queueRig';
import { startRig } from '../rig/rig';
import type { Rig } from '../rig/rig';

type Environment = Record<string, string>;

/** Starts a rig of the chosen version of n8n, in the chosen mode, with the package as it is built now. */
export async function startTestRig(name: string, env: Environment = {}): Promise<Rig> {
	const mode = chosenMode();
	if (mode === 'queue') return await startQueueTestRig(name, env);
	const server = await installN8n(() => undefined);
	const changes = mode === 'scheduler' ? { ...schedulerEnvironment, ...env } : env;
	return await startRig({ name: nameOfRun(mode, name), server, env: changes });
}

/** Starts a rig of the chosen version of n8n in queue mode, whatever mode is chosen. */
export async function startQueueTestRig(name: string, env: Environment = {}): Promise<QueueRig> {
	const server = await installN8n(() => undefined);
	return await startQueueRig({ name: nameOfRun('queue', name), server, env });
}

const nameOfRun = (mode: string, name: string) => `e2e-${chosenVersion()}-${mode}-${name}`;
