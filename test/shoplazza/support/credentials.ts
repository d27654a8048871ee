import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { ShoplazzaDiscountsApi } from '../../../shoplazza/credentials/ShoplazzaDiscountsApi.credentials';
import { CredentialStore } from '../../support/credentialStore';

const TOKEN = 'emulator-access-token';

/** Makes the credential of a store. */
export const shoplazzaCredential = (
	store: string,
	accessToken = TOKEN,
	more: ICredentialDataDecryptedObject = {},
) =>
	new CredentialStore('accessToken', { store, accessToken, ...more }, [
		new ShoplazzaDiscountsApi(),
	]);
