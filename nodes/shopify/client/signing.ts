import type { IHttpRequestOptions, INodeProperties } from 'n8n-workflow';
import { assertGoesTo } from '../../shared/http/storeHost';
import { storeOrigin } from './connection';

/** The store field that both credentials share. */
export const shopProperty: INodeProperties = {
	displayName: 'Shop',
	name: 'shop',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. your-store.myshopify.com',
	description: 'The name of the store as in your-store.myshopify.com, or its admin URL',
};

/** Adds the access token to a request; throws a UserError unless the request goes to the store. */
export function signForStore(
	request: IHttpRequestOptions,
	shop: unknown,
	accessToken: unknown,
): IHttpRequestOptions {
	assertGoesTo(storeOrigin(shop), request);
	return {
		...request,
		headers: { ...request.headers, 'X-Shopify-Access-Token': String(accessToken) },
		// n8n would send the header along to the target of a redirect.
		disableFollowRedirect: true,
	};
}
