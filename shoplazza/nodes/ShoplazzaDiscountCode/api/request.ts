import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import type { HttpResponse } from '../../shared/http/answer';
import { Connections } from '../../shared/http/connections';
import type { RequestContext } from '../../shared/http/context';
import { requestWithin } from '../../shared/http/requestWithin';
import { storeOrigin } from './connection';

export const CREDENTIAL_TYPE = 'shoplazzaDiscountsApi';

/** The store and the app that a request is for. */
export interface Connection {
	credentials: ICredentialDataDecryptedObject;
	origin: string;
	/** The same for all requests of one app to one store. */
	key: string;
}

/** What is known of the credentials of each run. */
export const connections = new Connections(readConnection);

async function readConnection(context: RequestContext, itemIndex: number): Promise<Connection> {
	const credentials = await context.getCredentials(CREDENTIAL_TYPE, itemIndex);
	const origin = storeOrigin(credentials.store);
	return { credentials, origin, key: `${origin} ${String(credentials.accessToken)}` };
}

/** Sends a request to a path of the store; the body of the answer comes as text. */
export async function requestOnce(
	context: RequestContext,
	{ credentials, origin }: Connection,
	request: IHttpRequestOptions,
): Promise<HttpResponse> {
	const signer = { credentialType: CREDENTIAL_TYPE, credentials };
	// JSON parsed by n8n would lose the last digits of a long ID.
	const asText = { ...request, baseURL: origin, encoding: 'text' as const };
	return await requestWithin(context, signer, asText);
}
