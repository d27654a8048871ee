import { isRecord, readJson } from './json';
import { randomUUID } from 'crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Emulator } from '../emulator';
import { faultName } from '../faultPlan';
import type { Fault } from '../faults';
import type { LoggedRequest } from '../requestLog';
import { restOperations, type RestOperation } from '../rest/operations';
import { refuse, type RestAnswer } from '../rest/request';
import { BAD_TOKEN } from '../spoil/spoil';
import { isThrottling } from '../spoil/throttleStatus';
import { breakAnswer } from './breakAnswer';
import { admit, refuseScope, throttled, versionFor } from './restAdmission';
import { startEntry, tokenOf } from './startEntry';

/** Serves price rules and their discount codes, the legacy REST API. */
export function addRestRoutes(app: FastifyInstance, emulator: Emulator): void {
	for (const operation of restOperations) {
		app.route({
			method: operation.method,
			url: `/admin/api/:version/${operation.path}.json`,
			exposeHeadRoute: false,
			handler: async (request, reply) => {
				const entry = startEntry(emulator, request);
				emulator.log.push(entry);
				await handle(emulator, operation, request, reply, entry);
				emulator.onRequest(entry);
				return reply;
			},
		});
	}
}

async function handle(
	emulator: Emulator,
	operation: RestOperation,
	request: FastifyRequest,
	reply: FastifyReply,
	entry: LoggedRequest,
): Promise<void> {
	const { version = '', ...params } = textsOf(request.params);
	const given = { params, query: textsOf(request.query), body: readJson(request.body) };
	entry.operation = operation.name;
	if (emulator.settings.logVariables) entry.variables = given;
	reply.header('X-Request-Id', randomUUID());
	reply.header('X-Shopify-API-Version', versionFor(emulator, version));

	const fault = emulator.faults.strike([operation.name]);
	if (fault !== undefined) entry.fault = faultName(fault);
	const caller = emulator.tokens.identify(tokenOf(request), emulator.now());
	if (caller === undefined) {
		await send(reply, entry, refuse(401, BAD_TOKEN));
		return;
	}
	const admitted = admit(emulator, caller, reply);
	if (fault?.when === 'before') {
		await disturb(emulator, reply, entry, fault, notExecuted(operation));
		return;
	}
	let answer: RestAnswer;
	if (!admitted) {
		entry.throttled = true;
		answer = throttled(emulator);
	} else {
		answer =
			refuseScope(emulator, operation, caller) ??
			operation.answer({
				...given,
				store: emulator.settledState(),
				settings: emulator.settings,
				now: emulator.storeNow(),
				clock: emulator.now(),
				host: request.headers.host ?? '',
				url: request.url.replace(/\?.*$/, ''),
			});
	}
	if (fault === undefined) await send(reply, entry, answer);
	else await disturb(emulator, reply, entry, fault, answer);
}

async function disturb(
	emulator: Emulator,
	reply: FastifyReply,
	entry: LoggedRequest,
	fault: Fault,
	answer: RestAnswer,
): Promise<void> {
	// What is GraphQL's has its counterpart here.
	if (fault.fault === 'throttled' || isThrottling(fault)) {
		entry.throttled = true;
		await send(reply, entry, throttled(emulator));
	} else if (fault.fault === 'internalError') {
		await send(reply, entry, refuse(500, 'Internal Server Error'));
	} else {
		reply.headers(answer.headers ?? {});
		const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
		entry.status = await breakAnswer(reply, fault, body, answer.status);
	}
}

// What there is to spoil where nothing was executed.
function notExecuted({ root }: RestOperation): RestAnswer {
	const errors = 'Internal Server Error';
	return { status: 200, body: root === undefined ? { errors } : { errors, [root]: null } };
}

async function send(reply: FastifyReply, entry: LoggedRequest, answer: RestAnswer) {
	entry.status = answer.status;
	reply.code(answer.status).headers(answer.headers ?? {});
	await (answer.body === undefined ? reply.send() : reply.send(answer.body));
}

// Of a parameter that is there several times the last one counts.
function textsOf(given: unknown): Record<string, string> {
	const entries = Object.entries(isRecord(given) ? given : {});
	return Object.fromEntries(
		entries.map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]),
	);
}
