import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

/** The field 'Authentication'; n8n finds the credential by a parameter of exactly this name. */
export const authenticationProperty: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Access Token',
			value: 'accessToken',
			description: 'The token of a custom app made before 2026',
		},
		{
			name: 'Client ID and Secret',
			value: 'clientCredentials',
			description: 'An app made in the Shopify Dev Dashboard',
		},
	],
	default: 'clientCredentials',
};

export const credentials: INodeCredentialDescription[] = [
	{
		name: 'shopifyDiscountsAccessTokenApi',
		required: true,
		displayOptions: { show: { authentication: ['accessToken'] } },
	},
	{
		name: 'shopifyDiscountsClientCredentialsApi',
		required: true,
		displayOptions: { show: { authentication: ['clientCredentials'] } },
	},
];
