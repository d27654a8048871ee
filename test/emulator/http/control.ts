import { isRecord, readJson } from './json';
import type { FastifyInstance } from 'fastify';
import type { Emulator } from '../emulator';
import { isFault, knownFaults } from '../spoil/readFaults';
import { describeState } from './describeState';

/** Serves the switches and windows of the emulator itself. */
export function addControlRoutes(app: FastifyInstance, emulator: Emulator): void {
	app.get<{ Querystring: { codes?: string } }>('/__emulator/state', (request) => ({
		...describeState(
			emulator.settledState(),
			emulator.settings,
			emulator.storeNow(),
			request.query.codes !== 'false',
		),
		...emulator.traffic.read(),
	}));
	app.get('/__emulator/requests', () => emulator.log);
	app.post('/__emulator/reset', (_request, reply) => {
		emulator.reset();
		return reply.send({ ok: true });
	});
	app.post('/__emulator/settings', (request, reply) => {
		const change = readJson(request.body);
		const unknown = isRecord(change)
			? Object.keys(change).filter((key) => !(key in emulator.settings))
			: ['(not a JSON object)'];
		if (!isRecord(change) || unknown.length > 0) {
			return reply.code(400).send({ error: `Unknown settings: ${unknown.join(', ')}` });
		}
		emulator.changeSettings(change);
		return reply.send(emulator.settings);
	});
	app.post('/__emulator/faults', (request, reply) => {
		const list = readJson(request.body);
		if (!Array.isArray(list) || !list.every(isFault)) {
			return reply.code(400).send({ error: `Expected a JSON list of faults: ${knownFaults}` });
		}
		emulator.faults.set(list);
		return reply.send({ ok: true });
	});
}
