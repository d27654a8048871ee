import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { connectionTest } from '../nodes/ShoplazzaDiscountCode/api/connectionTest';
import { signForStore, storeProperty } from '../nodes/ShoplazzaDiscountCode/api/signing';

export class ShoplazzaDiscountsApi implements ICredentialType {
	name = 'shoplazzaDiscountsApi';

	displayName = 'Shoplazza Discounts API';

	icon = {
		light: 'file:shoplazzaDiscounts.svg',
		dark: 'file:shoplazzaDiscounts.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-shopify-discounts/n8n-nodes-shopify-discounts/tree/main/shoplazza#credentials';

	properties: INodeProperties[] = [
		storeProperty,
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'The access token of a private app of this store (Apps, then Manage Private Apps), with the scopes read_price_rules and write_price_rules',
		},
	];

	authenticate = async (
		{ store, accessToken }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	) => signForStore(request, store, accessToken);

	test: ICredentialTestRequest = connectionTest;
}
