/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig opens ports */
import { createServer, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** Finds a port of this machine that nobody listens on. */
export async function findFreePort(): Promise<number> {
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, HOST, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** Tells whether somebody listens on a port of this machine or of another one. */
export async function isAnswering(port: number, host = HOST): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = new Socket();
		const end = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.setTimeout(2000, () => end(false));
		socket.once('error', () => end(false));
		socket.connect(port, host, () => end(true));
	});
}
