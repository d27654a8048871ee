/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command line program; never part of the package */
import fetchSchemas from '../support/fetchSchemas';
import { loadSchema, supportedVersions } from '../support/schemas';
import { startEmulator } from './index';

async function main(): Promise<void> {
	const at = process.argv.indexOf('--port');
	const port = at < 0 ? 0 : Number(process.argv[at + 1]);
	await fetchSchemas();
	// The version most requests ask for: the first of them should not wait for it.
	loadSchema(supportedVersions.at(-1) ?? '');
	const emulator = await startEmulator({ port });
	const stop = () => void emulator.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	console.log(`ready ${emulator.url}`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
