/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig runs a server */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface Recorder<T> {
	url: string;
	/** Whatever was posted, oldest first. */
	records: T[];
	close(): Promise<void>;
}

/** Opens a server on loopback that keeps each JSON value that is posted to it, whatever becomes of the sender. */
export async function openRecorder<T>(): Promise<Recorder<T>> {
	const records: T[] = [];
	const server = createServer((request, response) => {
		json(request).then(
			(value) => {
				records.push(value as T);
				response.end('{}');
			},
			// A sender that is killed drops its connection.
			() => response.destroy(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		records,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
