import { randomUUID } from 'crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Emulator } from '../emulator';
import { faultName } from '../faultPlan';
import { BAD_TOKEN } from '../spoil/spoil';
import { isThrottling, oddThrottleStatus, withThrottleStatus } from '../spoil/throttleStatus';
import type { Fault } from '../faults';
import {
	answerGraphql,
	describeRequest,
	throttledAnswer,
	type GraphqlAnswer,
} from '../graphql/answer';
import type { LoggedRequest } from '../requestLog';
import { loadSchema, supportedVersions } from '../../support/schemas';
import { breakAnswer } from './breakAnswer';
import { listErrorCodes } from './errorCodes';
import { readGraphqlRequest } from './readRequest';
import { servedVersion, startEntry, tokenOf } from './startEntry';

interface Params {
	version: string;
}

/** Serves the GraphQL endpoint of every version. */
export function addGraphqlRoute(app: FastifyInstance, emulator: Emulator): void {
	const path = '/admin/api/:version/graphql.json';
	app.post<{ Params: Params }>(path, async (request, reply) => {
		const entry = startEntry(emulator, request);
		emulator.log.push(entry);
		await handle(emulator, request, reply, entry);
		emulator.onRequest(entry);
		return reply;
	});
	const others = ['GET', 'PUT', 'DELETE', 'PATCH'] as const;
	app.route({
		method: [...others],
		url: path,
		handler: (_request, reply) => reply.code(405).send(),
	});
}

async function handle(
	emulator: Emulator,
	request: FastifyRequest<{ Params: Params }>,
	reply: FastifyReply,
	entry: LoggedRequest,
): Promise<void> {
	const { answeringVersion } = emulator.settings;
	const version = servedVersion(
		answeringVersion === '' ? request.params.version : answeringVersion,
		supportedVersions,
	);
	const token = tokenOf(request);
	reply.header('X-Request-Id', randomUUID());
	reply.header('X-Shopify-API-Version', answeringVersion === '' ? version : answeringVersion);
	const read = readGraphqlRequest(request.body);
	if (read === undefined) {
		entry.status = 400;
		await reply.code(400).send({ errors: { query: 'Required parameter missing or invalid' } });
		return;
	}
	const schema = loadSchema(version);
	const described = describeRequest(schema, read);
	entry.operation = described?.operation.name?.value ?? read.operationName;
	entry.rootFields = described?.rootFields ?? [];
	if (emulator.settings.logVariables) entry.variables = read.variables;

	const names = [entry.operation, ...entry.rootFields].filter((name) => name !== undefined);
	const fault = emulator.faults.strike(names);
	if (fault !== undefined) entry.fault = faultName(fault);
	const caller = emulator.tokens.identify(token, emulator.now());
	if (caller === undefined) {
		entry.status = 401;
		await reply.code(401).send({ errors: BAD_TOKEN });
		return;
	}
	let answer: GraphqlAnswer = { body: {} };
	if (fault !== undefined && isThrottling(fault)) {
		answer = throttledAnswer(emulator, caller, 10);
	} else if (fault === undefined || fault.when === 'after') {
		answer = await answerGraphql(emulator, schema, version, caller, read);
	}
	note(entry, answer);
	await send(emulator, reply, entry, answer, fault);
}

async function send(
	emulator: Emulator,
	reply: FastifyReply,
	entry: LoggedRequest,
	answer: GraphqlAnswer,
	fault: Fault | undefined,
): Promise<void> {
	const odd = oddThrottleStatus(fault);
	if (fault !== undefined && odd === undefined && !isThrottling(fault)) {
		const body = fault.when === 'after' ? answer.body : notExecuted(entry);
		entry.status = await breakAnswer(reply, fault, JSON.stringify(body));
		return;
	}
	entry.status = answer.throttled === true ? emulator.settings.throttledStatus : 200;
	const body = odd === undefined ? answer.body : withThrottleStatus(answer.body, odd.value);
	await reply.code(entry.status).send(body);
}

// What there is to spoil where nothing was executed.
function notExecuted({ rootFields }: LoggedRequest): unknown {
	const message = 'Internal error. Looks like something went wrong on our end.';
	return {
		errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
		data: Object.fromEntries(rootFields.map((name) => [name, null])),
	};
}

function note(entry: LoggedRequest, answer: GraphqlAnswer): void {
	entry.requestedCost = answer.requestedCost;
	entry.actualCost = answer.actualCost;
	entry.available = answer.available;
	entry.throttled = answer.throttled ?? false;
	entry.errors = listErrorCodes(answer.body);
}
