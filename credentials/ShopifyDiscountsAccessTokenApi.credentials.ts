import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { connectionTest } from '../nodes/shopify/client/connectionTest';
import { shopProperty, signForStore } from '../nodes/shopify/client/signing';

export class ShopifyDiscountsAccessTokenApi implements ICredentialType {
	name = 'shopifyDiscountsAccessTokenApi';

	displayName = 'Shopify Discounts Access Token API';

	icon = { light: 'file:shopifyDiscounts.svg', dark: 'file:shopifyDiscounts.dark.svg' } as const;

	documentationUrl =
		'https://github.com/n8n-nodes-shopify-discounts/n8n-nodes-shopify-discounts#access-token';

	properties: INodeProperties[] = [
		shopProperty,
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			placeholder: 'e.g. shpat_…',
			description:
				'The Admin API access token of a custom app of this store, with the scopes read_discounts and write_discounts',
		},
	];

	authenticate = async (
		{ shop, accessToken }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	) => signForStore(request, shop, accessToken);

	test: ICredentialTestRequest = connectionTest;
}
