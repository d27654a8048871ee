import { readJson } from '../../../emulator/http/json';
import type { FastifyInstance } from 'fastify';
import { isFault, knownFaults } from '../../../emulator/spoil/readFaults';
import type { ShoplazzaEmulator } from '../emulator';
import { badSettings, isSettingsChange } from '../readSettings';
import { describeState } from './describeState';

/** Serves the switches and windows of the emulator itself. */
export function addControlRoutes(app: FastifyInstance, emulator: ShoplazzaEmulator): void {
	app.get<{ Querystring: { codes?: string } }>('/__emulator/state', (request) =>
		describeState(emulator, request.query.codes !== 'false'),
	);
	app.get('/__emulator/requests', () => emulator.log);
	app.post('/__emulator/reset', (_request, reply) => {
		emulator.reset();
		return reply.send({ ok: true });
	});
	app.post('/__emulator/settings', (request, reply) => {
		const change = readJson(request.body);
		if (!isSettingsChange(change)) {
			return reply.code(400).send({ error: `Bad settings: ${badSettings(change).join('; ')}` });
		}
		emulator.changeSettings(change);
		return reply.send(emulator.settings);
	});
	app.post('/__emulator/faults', (request, reply) => {
		const list = readJson(request.body);
		if (!Array.isArray(list) || !list.every(isFault)) {
			return reply.code(400).send({ error: `Expected a JSON list of faults: ${knownFaults}` });
		}
		try {
			emulator.orderFaults(list);
		} catch (error) {
			return reply.code(400).send({ error: error instanceof Error ? error.message : '' });
		}
		return reply.send({ ok: true });
	});
}
