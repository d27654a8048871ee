import { UserError } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { storeOrigin } from './connection';

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

/**
 * Fetches the token that Shopify gives an app of the Dev Dashboard for 24 hours
 * (client credentials grant). Throws a UserError that names the cause, never the secret.
 */
export async function fetchAccessToken(
	{ helpers }: IHttpRequestHelper,
	{ shop, clientId, clientSecret }: ICredentialDataDecryptedObject,
): Promise<{ accessToken: string }> {
	const url = `${storeOrigin(shop)}/admin/oauth/access_token`;
	const { statusCode, body } = (await helpers.httpRequest({
		method: 'POST',
		url,
		headers: { accept: 'application/json' },
		body: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
		json: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	})) as { statusCode: number; body: IDataObject | string };
	const token = typeof body === 'object' ? body.access_token : undefined;
	if (typeof token === 'string' && token) return { accessToken: token };
	throw new UserError(`Shopify gave no access token: ${reasonOf(statusCode, body)}`, {
		description: "Check 'Shop', 'Client ID' and 'Client Secret' in the credential.",
	});
}

function reasonOf(statusCode: number, body: IDataObject | string): string {
	const code = typeof body === 'object' ? body.error : /Oauth error (\w+)/i.exec(String(body))?.[1];
	if (typeof code === 'string') return ADVICE[code] ?? `${code} (HTTP status ${statusCode})`;
	if (statusCode === 404) return 'There is no Shopify store at this address';
	return `HTTP status ${statusCode}`;
}
