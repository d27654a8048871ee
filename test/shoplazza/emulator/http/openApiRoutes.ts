import { isRecord, readJson } from '../../../emulator/http/json';
import { randomUUID } from 'crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultName } from '../../../emulator/faultPlan';
import { breakAnswer } from '../../../emulator/http/breakAnswer';
import { redactToken } from '../../../emulator/requestLog';
import type { ShoplazzaEmulator } from '../emulator';
import { answer, type Request } from '../openapi/answer';
import type { Operation } from '../openapi/call';
import { writeRefusal, type ApiAnswer } from '../openapi/envelope';
import { Refusal } from '../openapi/refusal';
import { operations } from '../operations';
import type { LoggedRequest } from '../requestLog';

const PREFIX = '/openapi/:version';

/** Serves the calls of the OpenAPI, and refuses what else is below its path as the API does. */
export function addOpenApiRoutes(app: FastifyInstance, emulator: ShoplazzaEmulator): void {
	for (const operation of operations) {
		const { method, path } = operation;
		app.route({
			method,
			url: `${PREFIX}/${path}`,
			// A HEAD would count as a GET.
			exposeHeadRoute: false,
			handler: async (request, reply) => await serveCall(emulator, request, reply, operation),
		});
	}
	app.all(`${PREFIX}/*`, async (request, reply) => await serveCall(emulator, request, reply));
}

async function serveCall(
	emulator: ShoplazzaEmulator,
	request: FastifyRequest,
	reply: FastifyReply,
	operation?: Operation,
): Promise<FastifyReply> {
	const read = readRequest(request, operation);
	const entry = startEntry(emulator, request, read);
	emulator.log.push(entry);
	reply.header('Request-Id', entry.requestId);
	const fault = emulator.faults.strike(operation === undefined ? [] : [operation.name]);
	if (fault !== undefined) entry.fault = faultName(fault);
	if (fault?.when === 'before') {
		entry.status = await breakAnswer(reply, fault, notExecuted(emulator).body);
	} else {
		const good = answer(emulator, read);
		note(emulator, entry, good, read.token);
		if (fault === undefined) await reply.code(good.status).headers(good.headers).send(good.body);
		else entry.status = await breakAnswer(reply, fault, good.body);
	}
	emulator.onRequest(entry);
	return reply;
}

// What there is to spoil where nothing was executed.
function notExecuted({ settings }: ShoplazzaEmulator): ApiAnswer {
	return writeRefusal(new Refusal(500, 'InternalError', 'nothing was executed'), settings);
}

function readRequest(request: FastifyRequest, operation: Operation | undefined): Request {
	const { version = '', ...params } = textsOf(request.params);
	const token = request.headers['access-token'];
	return {
		version,
		token: typeof token === 'string' ? token : undefined,
		operation,
		params,
		query: isRecord(request.query) ? request.query : {},
		body: readJson(request.body),
	};
}

function startEntry(
	emulator: ShoplazzaEmulator,
	request: FastifyRequest,
	{ version, token, operation, params, query, body }: Request,
): LoggedRequest {
	const variables = { ...params, ...query, ...(isRecord(body) ? body : {}) };
	return {
		at: emulator.now(),
		method: request.method,
		path: request.url,
		version,
		operation: operation?.name,
		variables: emulator.settings.logVariables ? variables : undefined,
		status: undefined,
		throttled: false,
		room: undefined,
		fault: undefined,
		token: redactToken(token),
		requestId: randomUUID(),
		refusal: undefined,
	};
}

function note(
	{ buckets, settings }: ShoplazzaEmulator,
	entry: LoggedRequest,
	{ status, refusal }: ApiAnswer,
	token: string | undefined,
): void {
	entry.status = status;
	entry.throttled = status === 429;
	entry.refusal = refusal && `${refusal.code}: ${refusal.message}`;
	if (token !== undefined && settings.tokens.includes(token)) {
		entry.room = buckets.room(token, settings);
	}
}

function textsOf(params: unknown): Record<string, string> {
	if (!isRecord(params)) return {};
	return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}
