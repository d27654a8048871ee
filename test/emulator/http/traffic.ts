import type { FastifyInstance } from 'fastify';

/** How much goes on at once, and how much went on at most. */
export interface Traffic {
	/** Connections, those of whoever drives the emulator included. */
	connections: { open: number; peak: number };
	/** Requests to the store that were received and are not answered yet. */
	requests: { underway: number; peak: number };
}

/** Counts connections and requests. */
export class TrafficCounter {
	private open = 0;
	private underway = 0;
	private mostOpen = 0;
	private mostUnderway = 0;

	/** Watches a server. */
	watch(server: FastifyInstance['server']): void {
		server.on('connection', (socket) => {
			this.open += 1;
			this.mostOpen = Math.max(this.mostOpen, this.open);
			socket.once('close', () => (this.open -= 1));
		});
		server.on('request', (request, response) => {
			if (request.url?.startsWith('/__emulator/') === true) return;
			this.underway += 1;
			this.mostUnderway = Math.max(this.mostUnderway, this.underway);
			response.once('close', () => (this.underway -= 1));
		});
	}

	/** Reports the counts. */
	read(): Traffic {
		return {
			connections: { open: this.open, peak: this.mostOpen },
			requests: { underway: this.underway, peak: this.mostUnderway },
		};
	}

	/** Forgets the peaks. */
	reset(): void {
		this.mostOpen = this.open;
		this.mostUnderway = this.underway;
	}
}
