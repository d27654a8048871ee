import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import type { HttpResponse } from '../../shared/http/answer';
import { Connections } from '../../shared/http/connections';
import { runOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { requestWithTimeout } from '../../shared/http/requestWithTimeout';
import { tokenFor } from './accessToken';
import { storeOrigin } from './connection';
import { credentialTypeOf } from './credentialType';

/** The store and the app of a request. */
export interface Connection {
	credentialType: string;
	credentials: ICredentialDataDecryptedObject;
	origin: string;
	/** Identifies the app and the store. */
	key: string;
}

/** The connections of each run, cached. */
export const connections = new Connections(readConnection);

async function readConnection(context: RequestContext, itemIndex: number): Promise<Connection> {
	const credentialType = credentialTypeOf(context);
	const credentials = await context.getCredentials(credentialType, itemIndex);
	const origin = storeOrigin(credentials.shop);
	const isApp = credentials.clientId !== undefined;
	const app = isApp ? credentials.clientId : credentials.accessToken;
	return { credentialType, credentials, origin, key: `${origin} ${String(app)}` };
}

/** The tokens of a run, by connection: n8n keeps only the latest token of a credential. */
const tokens = new WeakMap<object, Map<string, string>>();

/** Sends a request to a path of the store. */
export async function requestOnce(
	context: RequestContext,
	{ credentialType, credentials, origin, key }: Connection,
	request: IHttpRequestOptions,
): Promise<HttpResponse> {
	const run = runOf(context);
	const known = tokens.get(run) ?? new Map<string, string>();
	tokens.set(run, known);
	const isApp = credentials.clientId !== undefined;
	// n8n fetches a token if there is none, but not if the token is for another store.
	if (isApp && tokenFor(credentials) === '') credentials.accessToken = known.get(key) ?? '';
	const signer = { credentialType, credentials };
	const response = await requestWithTimeout(context, signer, { ...request, baseURL: origin });
	// n8n has stored the token that it fetched, if any.
	if (isApp) known.set(key, String(credentials.accessToken));
	return response;
}
