import { isRecord, readJson } from './json';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Emulator } from '../emulator';
import { faultName } from '../faultPlan';
import type { Settings } from '../settings';
import { breakAnswer } from './breakAnswer';
import { page } from './page';

interface Refusal {
	error: string;
	error_description: string;
}

/** Serves the token endpoint for client credentials. */
export function addTokenRoute(app: FastifyInstance, emulator: Emulator): void {
	app.post('/admin/oauth/access_token', async (request, reply) => {
		const { log, faults, settings, tokens } = emulator;
		const form = readForm(request.body, request.headers['content-type'] ?? '');
		const fault = faults.strike(['token']);
		const refusal = check(form, settings);
		const clientId = form.client_id ?? '';
		const issue = () => ({
			access_token: tokens.issue(clientId, emulator.now(), settings.tokenLifeSeconds),
			scope: emulator.scopesOf(`client:${clientId}`).join(','),
			expires_in: settings.tokenLifeSeconds,
		});
		const body = fault?.when === 'before' ? {} : (refusal ?? issue());
		const entry = {
			at: emulator.now(),
			method: 'POST',
			path: request.url,
			operation: 'token',
			rootFields: [],
			variables: settings.logVariables ? { ...form, client_secret: '***' } : undefined,
			requestedCost: undefined,
			actualCost: undefined,
			available: undefined,
			status: fault === undefined ? (refusal === undefined ? 200 : 400) : undefined,
			throttled: false,
			fault: fault && faultName(fault),
			token: undefined,
			errors: refusal === undefined ? [] : [refusal.error],
		};
		log.push(entry);
		if (fault !== undefined) await breakAnswer(reply, fault, JSON.stringify(body));
		else if (refusal !== undefined) await refuse(reply, refusal, request.headers.accept ?? '');
		else await reply.send(body);
		return reply;
	});
}

async function refuse(reply: FastifyReply, refusal: Refusal, accept: string): Promise<void> {
	reply.code(400);
	if (accept.includes('application/json')) await reply.send(refusal);
	else {
		await reply.type('text/html; charset=utf-8').send(page(`400 - Oauth error ${refusal.error}`));
	}
}

function check(form: Record<string, string>, settings: Settings): Refusal | undefined {
	if (form.client_id === undefined || form.client_secret === undefined) {
		return refusalOf('invalid_request', 'The request is missing a required parameter.');
	}
	if (form.grant_type !== 'client_credentials') {
		return refusalOf('unsupported_grant_type', 'The grant type is not supported.');
	}
	const secrets = new Map(Object.entries(settings.moreClients));
	secrets.set(settings.clientId, settings.clientSecret);
	const secret = secrets.get(form.client_id);
	if (secret === undefined) {
		return refusalOf('application_cannot_be_found', 'The application cannot be found.');
	}
	return secret === form.client_secret
		? undefined
		: refusalOf('invalid_client', 'Client authentication failed.');
}

function refusalOf(error: string, description: string): Refusal {
	return { error, error_description: description };
}

function readForm(body: unknown, contentType: string): Record<string, string> {
	if (!contentType.includes('json')) {
		return Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''));
	}
	const read = readJson(body);
	if (!isRecord(read)) return {};
	return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, String(value)]));
}
