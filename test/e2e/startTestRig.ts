import { installN8n } from '../rig/n8nServer';
import { startRig } from '../rig/rig';
import type { Rig } from '../rig/rig';

/** Starts a rig with the package as it is built now. */
export async function startTestRig(name: string, env?: Record<string, string>): Promise<Rig> {
	const server = await installN8n(() => undefined);
	return await startRig({ name: `e2e-${name}`, server, env });
}
