import { UserError } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { retryAfterMs } from '../../shared/http/answer';
import { connectionFailure } from '../../shared/http/connectionFailure';
import { REQUEST_TIMEOUT_MS } from '../../shared/http/limits';
import { storeOrigin } from './connection';

// `error` codes of Shopify's token endpoint, seen in 2026. For some, it sends an HTML page titled
// "400 - Oauth error <code>".
const ADVICE: Record<string, string> = {
	app_not_installed: 'The app is not installed in this store: install it from the Dev Dashboard',
	shop_not_permitted:
		'The app and the store belong to different organizations: use an app of the organization that owns the store',
	application_cannot_be_found:
		'There is no app with this client ID: copy it again from the Dev Dashboard',
	invalid_client: 'The client ID or secret is wrong: copy both again from the Dev Dashboard',
	invalid_request: 'The client ID or secret is wrong: copy both again from the Dev Dashboard',
};

/**
 * Tags a token with its store and app. n8n keeps one token per credential, even if Shop and Client ID
 * are expressions, or change later (n8n 2.41).
 */
const signedFor = (token: string, { shop, clientId }: ICredentialDataDecryptedObject) =>
	[token, storeOrigin(shop), encodeURIComponent(String(clientId))].join(' ');

/** Returns the token that n8n keeps for a credential; empty if it is for another store or app. */
export function tokenFor(credentials: ICredentialDataDecryptedObject): string {
	const stored = String(credentials.accessToken ?? '');
	const [token = '', ...rest] = stored.split(' ');
	// A token without a tag was entered by a person.
	return rest.length === 0 || stored === signedFor(token, credentials) ? token : '';
}

/** The requests in flight, by store, app and secret. */
const fetching = new Map<string, Promise<string>>();

/**
 * Fetches the 24-hour token of an app of the Dev Dashboard (client credentials grant); concurrent
 * callers share one request. Throws a UserError that names the cause, never the secret.
 */
export async function fetchAccessToken(
	helper: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
): Promise<{ accessToken: string }> {
	const { shop, clientId, clientSecret } = credentials;
	const key = JSON.stringify([storeOrigin(shop), clientId, clientSecret]);
	const token =
		fetching.get(key) ?? requestToken(helper, credentials).finally(() => void fetching.delete(key));
	fetching.set(key, token);
	return { accessToken: signedFor(await token, credentials) };
}

async function requestToken(
	{ helpers }: IHttpRequestHelper,
	{ shop, clientId, clientSecret }: ICredentialDataDecryptedObject,
): Promise<string> {
	const url = `${storeOrigin(shop)}/admin/oauth/access_token`;
	const response = (await helpers
		.httpRequest({
			method: 'POST',
			url,
			headers: { accept: 'application/json' },
			body: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
			json: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: REQUEST_TIMEOUT_MS,
			abortSignal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
		})
		.catch(noAnswer)) as { statusCode: number; headers: IDataObject; body: unknown };
	const { statusCode, headers, body } = response;
	const fields: IDataObject = isFields(body) ? body : {};
	const { access_token: token } = fields;
	if (typeof token === 'string' && /^\S+$/.test(token)) return token;
	const isTransient = statusCode === 429 || statusCode === 430 || statusCode >= 500;
	throw noToken(reasonOf(statusCode, isFields(body) ? fields.error : body), {
		isTransient,
		retryAfterMs: retryAfterMs(headers['retry-after']),
	});
}

function noAnswer(error: unknown): never {
	// n8n's own checks throw before anything is sent.
	if (error instanceof UserError) throw error;
	const { code, message } = error as { code?: string; message?: string };
	const { description } = connectionFailure(code ?? '', message ?? '', 'Shop');
	throw noToken(description.replace(/[.:].*/s, ''), { isTransient: true });
}

const noToken = (reason: string, extra: { isTransient: boolean; retryAfterMs?: number }) =>
	new UserError(`Shopify gave no access token: ${reason}`, {
		description: extra.isTransient
			? 'Try again later.'
			: "Check 'Shop', 'Client ID' and 'Client Secret' in the credential.",
		extra,
	});

const isFields = (body: unknown): body is IDataObject => typeof body === 'object' && body !== null;

function reasonOf(statusCode: number, error: unknown): string {
	const text = typeof error === 'string' ? error : '';
	const code = /Oauth error (\w+)/i.exec(text)?.[1] ?? /^\w+$/.exec(text)?.[0];
	if (code !== undefined) return ADVICE[code] ?? `${code} (HTTP status ${statusCode})`;
	if (statusCode === 404) return 'There is no Shopify store at this address';
	return `HTTP status ${statusCode}`;
}
