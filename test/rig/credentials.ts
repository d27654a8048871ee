import { defaultSettings } from '../emulator';
import type { Rest } from './rest';

export interface CredentialReference {
	id: string;
	name: string;
}

/** By type, as a workflow names them. */
export type CredentialReferences = Record<string, CredentialReference>;

interface Services {
	/** The address of the emulated Shopify store, and of the Shoplazza store. */
	shop: string;
	shoplazza: string;
	smtpPort: number;
}

/** Creates every credential the examples need, pointing at the emulator and the mailbox. */
export async function createCredentials(
	rest: Rest,
	services: Services,
): Promise<CredentialReferences> {
	const created: CredentialReferences = {};
	for (const credential of credentialsFor(services)) {
		const { id, name } = await rest<CredentialReference>('POST', '/rest/credentials', credential);
		created[credential.type] = { id, name };
	}
	return created;
}

/** Lets n8n test a credential of the rig; returns what it says. */
export async function testCredential(
	rest: Rest,
	services: Services,
	type: string,
	{ id }: CredentialReference,
): Promise<{ status: string; message: string }> {
	// Without `data` the test of a stored credential fails as well (2.41).
	const credential = credentialsFor(services).find((candidate) => candidate.type === type);
	const credentials = { ...credential, id };
	return await rest('POST', '/rest/credentials/test', { credentials });
}

function credentialsFor({ shop, shoplazza, smtpPort }: Services) {
	const { clientId, clientSecret } = defaultSettings;
	return [
		{
			name: 'Shopify Discounts (client ID and secret)',
			type: 'shopifyDiscountsClientCredentialsApi',
			data: { shop, clientId, clientSecret },
		},
		{
			name: 'Shopify Discounts (access token)',
			type: 'shopifyDiscountsAccessTokenApi',
			data: { shop, accessToken: 'shpat_rig' },
		},
		{
			name: 'Shoplazza Discounts',
			type: 'shoplazzaDiscountsApi',
			data: { store: shoplazza, accessToken: 'emulator-access-token' },
		},
		{
			name: 'Mailbox of the rig',
			type: 'smtp',
			data: {
				user: '',
				password: '',
				host: '127.0.0.1',
				port: smtpPort,
				secure: false,
				disableStartTls: true,
			},
		},
	];
}
