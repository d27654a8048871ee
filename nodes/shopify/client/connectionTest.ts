import type { ICredentialTestRequest } from 'n8n-workflow';
import { adminApiBaseUrl } from './connection';

// Reads something that needs read_discounts: Shopify answers a token without it with HTTP 200, too.
const query = 'query testConnection { discountNodesCount(limit: 1) { count } }';

/** The credential test: distinguishes a wrong store, a wrong token and a missing scope. */
export const connectionTest: ICredentialTestRequest = {
	request: { method: 'POST', baseURL: adminApiBaseUrl, url: '/graphql.json', body: { query } },
	// n8n applies rules of both kinds in order, but its type allows only one kind (2.41).
	rules: [
		{
			type: 'responseCode',
			properties: {
				value: 401,
				message:
					'Shopify does not accept the access token: check it, and that the app is installed in this store',
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 404,
				message: "There is no Shopify store at this address: check 'Shop'",
			},
		},
		{
			type: 'responseCode',
			properties: { value: 402, message: 'The store is frozen: sign in to the Shopify admin' },
		},
		{
			type: 'responseSuccessBody',
			properties: {
				key: 'errors[0].extensions.code',
				value: 'ACCESS_DENIED',
				message:
					'The app lacks the scope read_discounts: add read_discounts and write_discounts to the app, then approve it in the store',
			},
		},
		{
			// The HTML page of a closed store has no count.
			type: 'responseSuccessBody',
			properties: {
				key: 'data.discountNodesCount.count',
				value: undefined,
				message:
					"The store sent an answer that is not from the Admin API: check 'Shop' and whether the store is open",
			},
		},
	] as ICredentialTestRequest['rules'],
};
