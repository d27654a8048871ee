import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import type { HttpResponse } from '../../shared/http/answer';
import { Connections } from '../../shared/http/connections';
import type { RequestContext } from '../../shared/http/context';
import { requestWithTimeout } from '../../shared/http/requestWithTimeout';
import { storeOrigin } from './connection';

export const CREDENTIAL_TYPE = 'shoplazzaDiscountsApi';

/** The store and the app of a request. */
export interface Connection {
	credentials: ICredentialDataDecryptedObject;
	origin: string;
	/** Identifies the app and the store. */
	key: string;
}

/** The connections of each run, cached. */
export const connections = new Connections(readConnection);

async function readConnection(context: RequestContext, itemIndex: number): Promise<Connection> {
	const credentials = await context.getCredentials(CREDENTIAL_TYPE, itemIndex);
	const origin = storeOrigin(credentials.store);
	return { credentials, origin, key: `${origin} ${String(credentials.accessToken)}` };
}

/** Sends a request to a path of the store; returns the body of the answer as text. */
export async function requestOnce(
	context: RequestContext,
	{ credentials, origin }: Connection,
	request: IHttpRequestOptions,
): Promise<HttpResponse> {
	const signer = { credentialType: CREDENTIAL_TYPE, credentials };
	// n8n's JSON parser would round long IDs.
	const asText = { ...request, baseURL: origin, encoding: 'text' as const };
	return await requestWithTimeout(context, signer, asText);
}
