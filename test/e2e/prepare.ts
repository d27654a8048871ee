/* eslint-disable no-console -- the first run takes minutes; somebody may be waiting */
import { installN8n } from '../rig/n8nServer';

/** Installs n8n before the first test, so that no test's time runs out over it. */
export default async function prepare(): Promise<void> {
	await installN8n(console.log);
}
