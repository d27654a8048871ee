/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- the rig runs outside of n8n */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../emulator';
import type { RunningEmulator } from '../emulator';
import { startShoplazzaEmulator } from '../shoplazza/emulator';
import type { RunningShoplazzaEmulator } from '../shoplazza/emulator';
import fetchSchemas from '../support/fetchSchemas';
import { createCredentials } from './credentials';
import type { CredentialReferences } from './credentials';
import { installPackages, packPackages } from './installPackage';
import { openMailbox } from './mailbox';
import type { Mailbox } from './mailbox';
import type { N8nServer } from './n8nServer';
import { signInAsOwner } from './owner';
import { rigFolder } from './paths';
import { registerPackage } from './registerPackage';
import { connect } from './rest';
import type { Rest } from './rest';
import { N8n } from './startN8n';

export interface Rig {
	emulator: RunningEmulator;
	shoplazza: RunningShoplazzaEmulator;
	mailbox: Mailbox;
	n8n: N8n;
	/** Takes the calls of published forms and webhooks: the same process, unless it is queue mode. */
	webhooks: N8n;
	rest: Rest;
	credentials: CredentialReferences;
	/** Of the run: n8n's user folder and the logs. */
	runFolder: string;
	/** Ends everything; waits until it has. */
	close(): Promise<void>;
}

export interface RigOptions {
	/** Names the folder of the run, which is emptied first. */
	name: string;
	server: N8nServer;
	/** Of the editor; any free one if omitted. */
	port?: number;
	env?: Record<string, string>;
}

/** Starts the emulators, the mailbox and an n8n that has the packages as built, an owner and the credentials. */
export async function startRig({ name, server, port, env }: RigOptions): Promise<Rig> {
	const closers: Array<() => Promise<void>> = [];
	const close = async () => {
		for (const end of closers.splice(0).reverse()) await end();
	};
	try {
		await fetchSchemas();
		const emulator = await startEmulator();
		closers.push(emulator.close);
		const shoplazza = await startShoplazzaEmulator();
		closers.push(shoplazza.close);
		const mailbox = await openMailbox();
		closers.push(mailbox.close);

		const runFolder = emptyRunFolder(name);
		const packed = await packPackages(runFolder);
		await installPackages(packed, server, runFolder);
		const n8n = await N8n.start(server, { runFolder, port, env });
		closers.push(async () => await n8n.stop());

		const rest = connect(n8n.url);
		await signInAsOwner(rest);
		// The tables are there from the first start on.
		for (const one of packed) await registerPackage(one, server, runFolder, rest, env);
		const services = { shop: emulator.url, shoplazza: shoplazza.url, smtpPort: mailbox.port };
		const credentials = await createCredentials(rest, services);
		return {
			emulator,
			shoplazza,
			mailbox,
			n8n,
			webhooks: n8n,
			rest,
			credentials,
			runFolder,
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/** Makes a fresh folder for a run; it stays until the next run of this name, for a look at the logs. */
function emptyRunFolder(name: string) {
	const folder = join(rigFolder, 'runs', name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}
