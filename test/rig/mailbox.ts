/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig runs a mail server */
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Mail {
	from: string;
	/** Whom it was delivered to. */
	to: string[];
	subject: string;
	text: string;
}

export interface Mailbox {
	port: number;
	/** Every mail since the start or since it was emptied, oldest first. */
	mails: Mail[];
	close(): Promise<void>;
}

/** Opens a mail server on loopback that takes every mail and delivers it nowhere else. */
export async function openMailbox(): Promise<Mailbox> {
	const mails: Mail[] = [];
	const server = new PromptServer({
		logger: false,
		// Else every connection waits for a name server.
		disableReverseLookup: true,
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, { envelope }, done) {
			buffer(stream)
				.then(async (raw) => await PostalMime.parse(raw))
				.then(({ from, subject = '', text = '' }) => {
					const to = envelope.rcptTo.map(({ address }) => address);
					mails.push({ from: from?.address ?? '', to, subject, text });
					done();
				})
				.catch(done);
		},
	});
	// A sender that is killed drops its connection; that is no concern of the mailbox.
	server.on('error', () => undefined);
	const listening = server.listen(0, '127.0.0.1');
	await new Promise((resolve, reject) => {
		listening.once('listening', resolve);
		listening.once('error', reject);
	});
	return {
		port: (listening.address() as AddressInfo).port,
		mails,
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}

/**
 * Greets who connects at once. smtp-server itself waits 100 ms for clients that talk too early
 * (3.21, no option), and Send Email connects for each mail: a campaign would take a minute longer.
 */
class PromptServer extends SMTPServer {
	override connect(...args: Parameters<SMTPServer['connect']>): void {
		super.connect(...args);
		for (const connection of this.connections) {
			if (Object.hasOwn(connection, 'connectionReady')) continue;
			connection.connectionReady();
			// For when the 100 ms are over.
			connection.connectionReady = () => undefined;
		}
	}
}
