import type { ICredentialTestRequest } from 'n8n-workflow';
import { adminApiBaseUrl } from './connection';

// Asks for something that needs read_discounts: a token without it still answers with HTTP 200.
const query = 'query testConnection { discountNodesCount(limit: 1) { count } }';

/** The credential test: tells a wrong store, a wrong token and a missing scope apart. */
export const connectionTest: ICredentialTestRequest = {
	request: { method: 'POST', baseURL: adminApiBaseUrl, url: '/graphql.json', body: { query } },
	// n8n applies rules of both kinds in order; its type allows only one kind at a time (2.41).
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
			// A page of HTML, as a closed store shows it, has no count either.
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
