import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { fetchAccessToken, tokenFor } from '../nodes/shopify/client/accessToken';
import { connectionTest } from '../nodes/shopify/client/connectionTest';
import { shopProperty, signForStore } from '../nodes/shopify/client/signing';

export class ShopifyDiscountsClientCredentialsApi implements ICredentialType {
	name = 'shopifyDiscountsClientCredentialsApi';

	displayName = 'Shopify Discounts Client Credentials API';

	icon = { light: 'file:shopifyDiscounts.svg', dark: 'file:shopifyDiscounts.dark.svg' } as const;

	documentationUrl =
		'https://github.com/n8n-nodes-shopify-discounts/n8n-nodes-shopify-discounts#client-id-and-secret';

	properties: INodeProperties[] = [
		shopProperty,
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			description: 'From the settings of your app in the Shopify Dev Dashboard',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'From the settings of your app in the Shopify Dev Dashboard',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
		return await fetchAccessToken(this, credentials);
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
		// Without a token, the store answers 401, so n8n fetches one.
	) => signForStore(request, credentials.shop, tokenFor(credentials));

	test: ICredentialTestRequest = connectionTest;
}
