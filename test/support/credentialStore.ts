import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
} from 'n8n-workflow';
import { ShopifyDiscountsAccessTokenApi } from '../../credentials/ShopifyDiscountsAccessTokenApi.credentials';
import { ShopifyDiscountsClientCredentialsApi } from '../../credentials/ShopifyDiscountsClientCredentialsApi.credentials';

const types: ICredentialType[] = [
	new ShopifyDiscountsAccessTokenApi(),
	new ShopifyDiscountsClientCredentialsApi(),
];

/**
 * Stands for n8n's database of credentials and does with the real credential classes what n8n's
 * CredentialsHelper does (2.41): signs, fetches a token when there is none and after a 401, saves it.
 */
export class CredentialStore {
	constructor(
		readonly authentication: 'accessToken' | 'clientCredentials',
		readonly data: ICredentialDataDecryptedObject,
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
		return Object.fromEntries(types.map(({ name }) => [name, { id: '1', name }]));
	}

	getParentTypes = () => [];

	isCredentialUsableByNode = () => true;

	getDecrypted = async () => ({ ...this.data });

	getCredentialsProperties = (type: string) => typeNamed(type).properties;

	async authenticate(
		data: ICredentialDataDecryptedObject,
		type: string,
		request: IHttpRequestOptions,
	) {
		const { authenticate } = typeNamed(type);
		return typeof authenticate === 'function' ? await authenticate(data, request) : request;
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		data: ICredentialDataDecryptedObject,
		type: string,
		_node: INode,
		expired: boolean,
	): Promise<IDataObject | undefined> {
		const { preAuthentication, properties } = typeNamed(type);
		const expirable = properties.find(({ typeOptions }) => typeOptions?.expirable === true);
		if (!preAuthentication || !expirable || (data[expirable.name] !== '' && !expired))
			return undefined;
		const fetched = await preAuthentication.call(helpers, data);
		Object.assign(this.data, fetched);
		return { ...data, ...fetched };
	}
}

function typeNamed(name: string): ICredentialType {
	const type = types.find((candidate) => candidate.name === name);
	if (!type) throw new Error(`There is no credential type ${name}`);
	return type;
}
