import type { ICredentialTestRequest } from 'n8n-workflow';
import { openApiBaseUrl } from './connection';
import { API_VERSION } from './version';

const ENDED = `Shoplazza has ended version ${API_VERSION} of its API: look for a newer version of this package`;

const refusedWith = (value: number, message: string) => ({
	type: 'responseCode' as const,
	properties: { value, message },
});

const answeredWith = (key: string, value: string, message: string) => ({
	type: 'responseSuccessBody' as const,
	properties: { key, value, message },
});

const NOT_THE_API =
	"The store sent a page that is not from the API: check 'Store' and whether the store is open";

/** The credential test: distinguishes a wrong store, a wrong token, a missing scope and an ended version. */
export const connectionTest: ICredentialTestRequest = {
	request: { method: 'GET', baseURL: openApiBaseUrl, url: '/price_rules', qs: { limit: 1 } },
	// n8n applies rules of both kinds in order, but its type allows only one kind (2.41).
	rules: [
		refusedWith(
			400,
			"Shoplazza does not accept the store or the access token, which it answers alike: check 'Store', then copy 'Access Token' again from the private app of this store",
		),
		refusedWith(
			401,
			"Shoplazza does not accept the access token: copy 'Access Token' again from the private app of this store",
		),
		refusedWith(
			403,
			'The app lacks the scope read_price_rules: add read_price_rules and write_price_rules to the private app',
		),
		refusedWith(
			404,
			`There is no Shoplazza store at this address, or ${ENDED.charAt(0).toLowerCase()}${ENDED.slice(1)}. Check 'Store' first`,
		),
		refusedWith(410, ENDED),
		refusedWith(429, 'Shoplazza is limiting the speed of requests: try again in a minute'),
		// Shoplazza's errors have a code; this one may come with HTTP status 200.
		answeredWith(
			'code',
			'InvalidParameter',
			"Shoplazza does not accept the request: check 'Store' and 'Access Token'",
		),
		// The first character of an HTML page; no JSON object of the API has a key '0'.
		answeredWith('0', '<', NOT_THE_API),
		answeredWith('0', '\n', NOT_THE_API),
		answeredWith('0', ' ', NOT_THE_API),
	] as ICredentialTestRequest['rules'],
};
