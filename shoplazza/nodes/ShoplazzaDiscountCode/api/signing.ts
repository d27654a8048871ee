import type { IHttpRequestOptions, INodeProperties } from 'n8n-workflow';
import { assertGoesTo } from '../../shared/http/storeHost';
import { storeOrigin } from './connection';

/** The field for the store. */
export const storeProperty: INodeProperties = {
	displayName: 'Store',
	name: 'store',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. your-store.myshoplaza.com',
	description: 'The name of the store as in your-store.myshoplaza.com, or its admin URL',
};

/** Returns the request with the access token added; throws a UserError unless it goes to the store. */
export function signForStore(
	request: IHttpRequestOptions,
	store: unknown,
	accessToken: unknown,
): IHttpRequestOptions {
	assertGoesTo(storeOrigin(store), request);
	return {
		...request,
		headers: { ...request.headers, 'access-token': String(accessToken).trim() },
		// n8n would carry the header to wherever the store redirects.
		disableFollowRedirect: true,
	};
}
