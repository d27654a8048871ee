import { createHash } from 'crypto';
import { UserError } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { storeOrigin } from './connection';
import { retryAfterMs } from './failures';
import { REQUEST_TIMEOUT_MS } from './limits';
import { connectionFailure } from './noAnswer';

// Shopify's `error` codes of the token endpoint, seen 2026; the endpoint answers some as HTML pages
// titled "400 - Oauth error <code>".
const ADVICE: Record<string, string> = {
	app_not_installed: 'The app is not installed in this store: install it from the Dev Dashboard',
	shop_not_permitted:
		'The app and the store belong to different organizations: use an app of the organization that owns the store',
	application_cannot_be_found:
		'There is no app with this client ID: copy it again from the Dev Dashboard',
	invalid_client: 'The client ID or secret is wrong: copy both again from the Dev Dashboard',
	invalid_request: 'The client ID or secret is wrong: copy both again from the Dev Dashboard',
};

/** Tokens are used no longer than this before they end. */
const MARGIN_MS = 5 * 60_000;

/**
 * The token of a credential with what it is for. n8n keeps one for each credential, though Shop and
 * Client ID may be expressions, or be edited while the token stays (n8n 2.41).
 */
const signedFor = (token: string, { shop, clientId }: ICredentialDataDecryptedObject) =>
	[token, storeOrigin(shop), encodeURIComponent(String(clientId))].join(' ');

/** Returns the token that n8n keeps for a credential; empty if it is for another store or app. */
export function tokenFor(credentials: ICredentialDataDecryptedObject): string {
	const kept = String(credentials.accessToken ?? '');
	const [token = '', ...rest] = kept.split(' ');
	// One that says nothing of a store was entered by a person.
	return rest.length === 0 || kept === signedFor(token, credentials) ? token : '';
}

interface Token {
	value: string;
	/** In ms since epoch. */
	until: number;
}

/** The last tokens of this process, for expressions that name several stores in turn. */
const tokens = new Map<string, Promise<Token>>();

/**
 * Fetches the token that Shopify gives an app of the Dev Dashboard for 24 hours (client credentials
 * grant); items that need it at once share one. Throws a UserError that names the cause, never the
 * secret.
 */
export async function fetchAccessToken(
	helper: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
): Promise<{ accessToken: string }> {
	const { shop, clientId, clientSecret } = credentials;
	const parts = JSON.stringify([storeOrigin(shop), clientId, clientSecret]);
	const key = createHash('sha256').update(parts).digest('hex');
	const known = await tokens.get(key)?.catch(() => undefined);
	// n8n asks for another one when the store does not accept the one that it has.
	if (known && known.value !== tokenFor(credentials) && Date.now() < known.until) {
		return { accessToken: signedFor(known.value, credentials) };
	}
	const fetching = requestToken(helper, credentials);
	tokens.set(key, fetching);
	return { accessToken: signedFor((await fetching).value, credentials) };
}

async function requestToken(
	{ helpers }: IHttpRequestHelper,
	{ shop, clientId, clientSecret }: ICredentialDataDecryptedObject,
): Promise<Token> {
	const url = `${storeOrigin(shop)}/admin/oauth/access_token`;
	let response: { statusCode: number; headers: IDataObject; body: unknown };
	try {
		response = (await helpers.httpRequest({
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
		})) as typeof response;
	} catch (error) {
		if (error instanceof UserError) throw error;
		const { code, message } = error as { code?: string; message?: string };
		const { description } = connectionFailure(code ?? '', message);
		throw noToken(description.replace(/[.:].*/s, ''), { isPassing: true });
	}
	const { statusCode, headers, body } = response;
	const fields: IDataObject = isFields(body) ? body : {};
	const { access_token: value, expires_in: seconds } = fields;
	if (typeof value === 'string' && /^\S+$/.test(value)) {
		const lifeMs = typeof seconds === 'number' ? seconds * 1000 : 0;
		return { value, until: Date.now() + lifeMs - MARGIN_MS };
	}
	const isPassing = statusCode === 429 || statusCode === 430 || statusCode >= 500;
	throw noToken(reasonOf(statusCode, isFields(body) ? fields.error : body), {
		isPassing,
		retryAfterMs: retryAfterMs(headers['retry-after']),
	});
}

const noToken = (reason: string, extra: { isPassing: boolean; retryAfterMs?: number }) =>
	new UserError(`Shopify gave no access token: ${reason}`, {
		description: extra.isPassing
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
