import Fastify from 'fastify';
import type { Emulator } from '../emulator';
import { addControlRoutes } from './control';
import { addGraphqlRoute } from './graphqlRoute';
import { page } from './page';
import { addRestRoutes } from './restRoutes';
import { addTokenRoute } from './tokenRoute';

export interface Server {
	url: string;
	close(): Promise<void>;
}

const BODY_LIMIT = 32 * 1024 * 1024;

/** Serves an emulated store on loopback. */
export async function serve(emulator: Emulator, port: number): Promise<Server> {
	// Connections that hang on purpose must not keep a test from ending.
	const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
	// Each route reads its own body: Shopify's answers to bad ones are not the framework's.
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
	app.addHook('onRequest', (_request, reply, done) => {
		reply.header('Date', httpDate(emulator));
		done();
	});
	emulator.traffic.watch(app.server);
	addGraphqlRoute(app, emulator);
	addRestRoutes(app, emulator);
	addTokenRoute(app, emulator);
	addControlRoutes(app, emulator);
	app.setNotFoundHandler((_request, reply) =>
		reply.code(404).type('text/html; charset=utf-8').send(page('404 Not Found')),
	);
	const url = await app.listen({ host: '127.0.0.1', port });
	return { url, close: () => app.close() };
}

/** Writes the time by the store's clock as HTTP does. */
export function httpDate(emulator: Emulator): string {
	return new Date(emulator.storeNow()).toUTCString();
}
