import Fastify from 'fastify';
import type { ShoplazzaEmulator } from '../emulator';
import { addControlRoutes } from './control';
import { addOpenApiRoutes } from './openApiRoutes';

export interface Server {
	url: string;
	close(): Promise<void>;
}

const BODY_LIMIT = 32 * 1024 * 1024;
// The ID of a price rule may be anything a client makes of it; the router's own limit is 100.
const MAX_PARAM_LENGTH = 2000;

/** Serves an emulated store on loopback. */
export async function serve(emulator: ShoplazzaEmulator, port: number): Promise<Server> {
	const app = Fastify({
		bodyLimit: BODY_LIMIT,
		routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
		// Connections that hang on purpose must not keep a test from ending.
		forceCloseConnections: true,
	});
	// Each route reads its own body: the API's answers to bad ones are not the framework's.
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
	app.addHook('onRequest', (_request, reply, done) => {
		reply.header('Date', new Date(emulator.now()).toUTCString());
		done();
	});
	emulator.traffic.watch(app.server);
	addOpenApiRoutes(app, emulator);
	addControlRoutes(app, emulator);
	const url = await app.listen({ host: '127.0.0.1', port });
	return { url, close: () => app.close() };
}
