import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { tokenFor } from './accessToken';
import type { HttpResponse } from './answer';
import { API_VERSION, storeOrigin } from './connection';
import { cancelSignalOf, credentialTypeOf, runOf } from './context';
import type { AdminApiContext } from './context';
import { REQUEST_TIMEOUT_MS } from './limits';

/** The store and the app that a request is for. */
export interface Connection {
	credentialType: string;
	credentials: ICredentialDataDecryptedObject;
	origin: string;
	/** The same for all requests of one app to one store. */
	key: string;
}

/** What was read of credentials, by run and item: n8n makes a sandbox for each reading (2.41, 20 ms). */
const connections = new WeakMap<object, Map<number, Promise<Connection>>>();

/** Runs of which it is known that all items have one store and app. */
const ofOneStore = new WeakSet<object>();

/** Notes that the items of a run have one store and app, so that the credential is read once for all. */
export const noteOneStore = (context: AdminApiContext) => ofOneStore.add(runOf(context));

/** Reads the credential as it is for an item: its fields may be expressions. */
export async function connectionOf(context: AdminApiContext, itemIndex = 0): Promise<Connection> {
	const run = runOf(context);
	const known = connections.get(run) ?? new Map<number, Promise<Connection>>();
	connections.set(run, known);
	const item = 'getInputData' in context && !ofOneStore.has(run) ? itemIndex : 0;
	const connection = known.get(item) ?? readConnection(context, item);
	known.set(item, connection);
	// What could not be read may be read the next time.
	connection.catch(() => known.delete(item));
	return await connection;
}

async function readConnection(context: AdminApiContext, itemIndex: number): Promise<Connection> {
	const credentialType = credentialTypeOf(context);
	const credentials = await context.getCredentials(credentialType, itemIndex);
	const origin = storeOrigin(credentials.shop);
	const isApp = credentials.clientId !== undefined;
	const app = isApp ? credentials.clientId : credentials.accessToken;
	return { credentialType, credentials, origin, key: `${origin} ${String(app)}` };
}

/** The tokens that a run has used, by connection: n8n keeps only the last one for each credential. */
const tokens = new WeakMap<object, Map<string, string>>();

/** Sends a request to the Admin API; its time runs from the start until the last byte has come. */
export async function requestOnce(
	context: AdminApiContext,
	{ credentialType, credentials, origin, key }: Connection,
	body: { query: string; variables: object },
	given: Partial<IHttpRequestOptions> = {},
): Promise<HttpResponse> {
	const run = runOf(context);
	const known = tokens.get(run) ?? new Map<string, string>();
	tokens.set(run, known);
	const isApp = credentials.clientId !== undefined;
	// n8n fetches a token where there is none, not where it is for another store.
	if (isApp && tokenFor(credentials) === '') credentials.accessToken = known.get(key) ?? '';
	const timeout = timeoutOf(given.timeout);
	const cancelled = cancelSignalOf(context);
	// n8n's own limit starts again with every byte (axios 1.x, 2026).
	const limit = AbortSignal.timeout(timeout);
	const abortSignal = cancelled ? AbortSignal.any([cancelled, limit]) : limit;
	// n8n puts the signal of the execution in the place of ours, and asks the context for it.
	const limited =
		'getExecutionCancelSignal' in context
			? Object.assign(Object.create(context) as typeof context, {
					getExecutionCancelSignal: () => abortSignal,
				})
			: context;
	const response = (await context.helpers.httpRequestWithAuthentication.call(
		limited,
		credentialType,
		{
			...given,
			timeout,
			abortSignal,
			method: 'POST',
			baseURL: `${origin}/admin/api/${API_VERSION}`,
			url: '/graphql.json',
			body,
			returnFullResponse: true,
			// n8n fetches a new token only where a 401 is left to it.
			ignoreHttpStatusErrors: { ignore: true, except: [401] },
		},
		{
			// Without it, n8n would read the credential of the first item.
			credentialsDecrypted: {
				id: '',
				name: credentialType,
				type: credentialType,
				data: credentials,
			},
		},
	)) as HttpResponse;
	// By now it is the one that n8n has fetched.
	if (isApp) known.set(key, String(credentials.accessToken));
	return response;
}

const timeoutOf = (given: number | undefined) =>
	given !== undefined && given >= 1 && given <= 86_400_000 ? Math.ceil(given) : REQUEST_TIMEOUT_MS;
