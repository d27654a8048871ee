import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import type { HttpResponse } from './answer';
import { cancelSignalOf } from './context';
import type { RequestContext } from './context';
import { REQUEST_TIMEOUT_MS } from './limits';

/** The credential that signs a request. */
export interface Signer {
	credentialType: string;
	credentials: ICredentialDataDecryptedObject;
}

/** Sends a signed request; the timeout covers everything up to the last byte. */
export async function requestWithTimeout(
	context: RequestContext,
	{ credentialType, credentials }: Signer,
	request: IHttpRequestOptions,
): Promise<HttpResponse> {
	const timeout = timeoutOf(request.timeout);
	const cancelled = cancelSignalOf(context);
	// n8n's own timeout restarts with every byte (axios 1.x, 2026).
	const limit = AbortSignal.timeout(timeout);
	const abortSignal = cancelled ? AbortSignal.any([cancelled, limit]) : limit;
	// n8n replaces our signal with the one of the execution, which it gets from the context.
	const limited =
		'getExecutionCancelSignal' in context
			? Object.assign(Object.create(context) as typeof context, {
					getExecutionCancelSignal: () => abortSignal,
				})
			: context;
	return (await context.helpers.httpRequestWithAuthentication.call(
		limited,
		credentialType,
		{
			...request,
			timeout,
			abortSignal,
			returnFullResponse: true,
			// n8n fetches a new token only if it handles the 401 itself.
			ignoreHttpStatusErrors: { ignore: true, except: [401] },
		},
		{
			// Otherwise n8n would read the credential of the first item.
			credentialsDecrypted: {
				id: '',
				name: credentialType,
				type: credentialType,
				data: credentials,
			},
		},
	)) as HttpResponse;
}

const timeoutOf = (requested: number | undefined) =>
	requested !== undefined && requested >= 1 && requested <= 86_400_000
		? Math.ceil(requested)
		: REQUEST_TIMEOUT_MS;
