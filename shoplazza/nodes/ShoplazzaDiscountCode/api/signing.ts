import type { IHttpRequestOptions, INodeProperties } from 'n8n-workflow';
import { assertGoesTo } from '../../shared/http/storeHost';
import { storeOrigin } from './connection';

/** The credential field 'Store'. */
export const storeProperty: INodeProperties = {
	displayName: 'Store',
	name: 'store',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. your-store.myshoplaza.com',
	description: 'The name of the store as in your-store.myshoplaza.com, or its admin URL',
};

/** Adds the access token to a request; throws a UserError unless the request goes to the store. */
export function signForStore(
	request: IHttpRequestOptions,
	store: unknown,
	accessToken: unknown,
): IHttpRequestOptions {
	assertGoesTo(storeOrigin(store), request);
	return {
		...request,
		headers: { ...request.headers, 'access-token': String(accessToken).trim() },
		// n8n would send the header along to the target of a redirect.
		disableFollowRedirect: true,
	};
}
