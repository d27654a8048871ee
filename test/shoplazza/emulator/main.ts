/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command line program; never part of the package */
import { startShoplazzaEmulator } from './index';

const USAGE = 'Usage: tsx test/shoplazza/emulator/main.ts [--port 8787]';

async function main(): Promise<void> {
	const port = readPort(process.argv.slice(2));
	if (port === undefined) {
		console.error(USAGE);
		process.exitCode = 2;
		return;
	}
	const emulator = await startShoplazzaEmulator({ port });
	const stop = () => void emulator.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	console.log(`ready ${emulator.url}`);
}

function readPort(args: string[]): number | undefined {
	if (args.length === 0) return 0;
	const [name, value = ''] = args;
	const good = args.length === 2 && name === '--port' && /^\d{1,5}$/.test(value);
	return good && Number(value) < 65_536 ? Number(value) : undefined;
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
