import { isExpression } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsExpressionResolveValues,
	ICredentialType,
	IDataObject,
	IExecuteData,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
	INodeParameters,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { ShopifyDiscountsAccessTokenApi } from '../../credentials/ShopifyDiscountsAccessTokenApi.credentials';
import { ShopifyDiscountsClientCredentialsApi } from '../../credentials/ShopifyDiscountsClientCredentialsApi.credentials';

const shopifyTypes: ICredentialType[] = [
	new ShopifyDiscountsAccessTokenApi(),
	new ShopifyDiscountsClientCredentialsApi(),
];

/**
 * Stands for n8n's database of credentials and does with the real credential classes what n8n's
 * CredentialsHelper does (2.41): resolves expressions for an item, signs, fetches a token when there is
 * none and after a 401, saves it.
 */
export class CredentialStore {
	constructor(
		readonly authentication: 'accessToken' | 'clientCredentials',
		readonly data: ICredentialDataDecryptedObject,
		private readonly types: ICredentialType[] = shopifyTypes,
	) {}

	static withAccessToken(shop: string, accessToken = 'shpat_test') {
		return new CredentialStore('accessToken', { shop, accessToken });
	}

	static withClientCredentials(
		shop: string,
		clientId = 'emulator-client-id',
		clientSecret = 'emulator-client-secret',
	) {
		return new CredentialStore('clientCredentials', {
			shop,
			clientId,
			clientSecret,
			accessToken: '',
		});
	}

	references(): INode['credentials'] {
		return Object.fromEntries(this.types.map(({ name }) => [name, { id: '1', name }]));
	}

	getParentTypes = () => [];

	isCredentialUsableByNode = () => true;

	/** How often the node has asked for the credential. */
	reads = 0;

	async getDecrypted(
		_additionalData: unknown,
		_reference: unknown,
		_type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		_raw?: boolean,
		values?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		this.reads++;
		if (!values || !Object.values(this.data).some(isExpression)) return { ...this.data };
		const { workflow, node, runExecutionData, runIndex, itemIndex, connectionInputData } = values;
		return workflow.expression.getParameterValue(
			this.data as INodeParameters,
			runExecutionData,
			runIndex,
			itemIndex,
			node.name,
			connectionInputData,
			mode,
			{},
			executeData,
			false,
			this.data as INodeParameters,
		) as ICredentialDataDecryptedObject;
	}

	getCredentialsProperties = (type: string) => this.typeNamed(type).properties;

	async authenticate(
		data: ICredentialDataDecryptedObject,
		type: string,
		request: IHttpRequestOptions,
	) {
		const { authenticate } = this.typeNamed(type);
		return typeof authenticate === 'function' ? await authenticate(data, request) : request;
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		data: ICredentialDataDecryptedObject,
		type: string,
		_node: INode,
		expired: boolean,
	): Promise<IDataObject | undefined> {
		const { preAuthentication, properties } = this.typeNamed(type);
		const expirable = properties.find(({ typeOptions }) => typeOptions?.expirable === true);
		if (!preAuthentication || !expirable || (data[expirable.name] !== '' && !expired))
			return undefined;
		const fetched = await preAuthentication.call(helpers, data);
		if (fetched[expirable.name] === undefined) return undefined;
		// What a person entered as an expression stays one.
		for (const [key, value] of Object.entries(fetched)) {
			if (key !== expirable.name && isExpression(this.data[key])) continue;
			this.data[key] = value as ICredentialDataDecryptedObject[string];
		}
		return Object.assign(data, fetched);
	}

	private typeNamed(name: string): ICredentialType {
		const type = this.types.find((candidate) => candidate.name === name);
		if (!type) throw new Error(`There is no credential type ${name}`);
		return type;
	}
}
