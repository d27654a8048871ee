import { startClockedEmulator } from '../emulator/clocked';
import { basicInput, CREATE } from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';
import { graphqlUrl } from '../support/adminApi';
import { supportedVersions } from '../support/schemas';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

const credentials = {
	grant_type: 'client_credentials',
	client_id: 'emulator-client-id',
	client_secret: 'emulator-client-secret',
};

async function askForToken(form: Record<string, string>, headers: Record<string, string> = {}) {
	return await fetch(`${emulator.url}/admin/oauth/access_token`, {
		method: 'POST',
		headers,
		body: new URLSearchParams(form),
	});
}

describe('client credentials', () => {
	it('are exchanged for a token that works until it expires', async () => {
		const response = await askForToken(credentials);
		const { access_token: token, expires_in: life } = (await response.json()) as {
			access_token: string;
			expires_in: number;
		};
		expect(life).toBe(86_399);
		const client = connectOfficialClient(emulator, { token });
		expect((await client.request('{ shop { name } }')).errors).toBeUndefined();
		emulator.pass(life);
		expect((await client.request('{ shop { name } }')).errors?.networkStatusCode).toBe(401);
	});

	it('work as JSON and lead to one installation, however many tokens', async () => {
		const ids = [];
		for (let i = 0; i < 2; i++) {
			const response = await fetch(`${emulator.url}/admin/oauth/access_token`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(credentials),
			});
			const { access_token: token } = (await response.json()) as { access_token: string };
			const { data } = await connectOfficialClient(emulator, { token }).request(
				'{ currentAppInstallation { id } }',
			);
			ids.push(data?.currentAppInstallation.id);
		}
		expect(ids[0]).toBe(ids[1]);
	});

	it('belong to the store that gave them', async () => {
		const { access_token: token } = (await (await askForToken(credentials)).json()) as {
			access_token: string;
		};
		const other = await startClockedEmulator();
		const { errors } = await connectOfficialClient(other, { token }).request('{ shop { name } }');
		expect(errors?.networkStatusCode).toBe(401);
		await other.close();
	});

	it.each([
		['429', 7, '7.0'],
		['503', undefined, '2.0'],
	] as const)('meet %s with the time to wait', async (fault, retryAfter, header) => {
		emulator.faults([{ operation: 'token', occurrence: 1, when: 'before', fault, retryAfter }]);
		const refused = await askForToken(credentials);
		expect([String(refused.status), refused.headers.get('retry-after')]).toEqual([fault, header]);
		expect((await askForToken(credentials)).status).toBe(200);
	});

	it.each([
		[{ client_id: 'nobody' }, 'application_cannot_be_found'],
		[{ client_secret: 'wrong' }, 'invalid_client'],
	])('that are wrong (%j) are refused as JSON or as a page', async (wrong, error) => {
		const json = await askForToken({ ...credentials, ...wrong }, { Accept: 'application/json' });
		expect(json.status).toBe(400);
		expect(await json.json()).toMatchObject({ error });
		const html = await askForToken({ ...credentials, ...wrong });
		expect(html.status).toBe(400);
		expect(await html.text()).toContain(`<title>400 - Oauth error ${error}</title>`);
	});
});

describe('access scopes', () => {
	it('that are missing deny the field, in the documented shape', async () => {
		emulator.settings({ scopes: ['read_discounts'] });
		const client = connectOfficialClient(emulator);
		const { data, errors } = await client.request(CREATE, {
			variables: { input: basicInput('A') },
		});
		expect(data).toEqual({ discountCodeBasicCreate: null });
		expect(errors?.graphQLErrors?.[0]).toMatchObject({
			message:
				'Access denied for discountCodeBasicCreate field. Required access: Apps must have `write_discounts` access scope.',
			path: ['discountCodeBasicCreate'],
			extensions: {
				code: 'ACCESS_DENIED',
				requiredAccess: 'Apps must have `write_discounts` access scope.',
			},
		});
	});
});

describe('access to nested fields', () => {
	const context = { customers: { add: ['gid://shopify/Customer/7000000000001'] } };
	const input = basicInput('A', { context });

	it('is refused beside the data, also of a mutation that was carried out', async () => {
		emulator.settings({ scopes: ['write_discounts'] });
		const query = `mutation Create($input: DiscountCodeBasicInput!) {
			discountCodeBasicCreate(basicCodeDiscount: $input) {
				codeDiscountNode { id codeDiscount { ... on DiscountCodeBasic {
					context { ... on DiscountCustomers { customers { displayName } } }
				} } }
				userErrors { message }
			}
		}`;
		const { data, errors } = await connectOfficialClient(emulator).request(query, {
			variables: { input },
		});
		// No field on the way may be null, up to the one that holds the discount.
		expect(data).toEqual({ discountCodeBasicCreate: { codeDiscountNode: null, userErrors: [] } });
		expect(errors?.graphQLErrors).toEqual([
			{
				message:
					'Access denied for customers field. Required access: `read_customers` access scope.',
				locations: [expect.anything()],
				path: [
					...['discountCodeBasicCreate', 'codeDiscountNode', 'codeDiscount'],
					...['context', 'customers'],
				],
				extensions: {
					code: 'ACCESS_DENIED',
					documentation: 'https://shopify.dev/api/usage/access-scopes',
					requiredAccess: '`read_customers` access scope.',
				},
			},
		]);
		expect(emulator.state.codes.find('A')).toBeDefined();
	});

	it('is refused for lists, and for things by their global ID', async () => {
		emulator.settings({ scopes: ['read_discounts'] });
		const query = `{
			segment: node(id: "gid://shopify/Segment/500000000001") { id }
			product(id: "gid://shopify/Product/8000000000001") { id }
			shop { name }
		}`;
		const client = connectOfficialClient(emulator);
		const { data, errors } = await client.request(query);
		expect(data).toEqual({ segment: null, product: null, shop: { name: 'Emulated Store' } });
		expect(errors?.graphQLErrors?.map(({ path }) => path)).toEqual([['segment'], ['product']]);
		// This field is never null, so there is no data at all.
		const list = await client.request('{ products(first: 1) { nodes { id } } }');
		expect(list.data).toBeUndefined();
		expect(list.errors?.graphQLErrors).toMatchObject([
			{ path: ['products'], extensions: { code: 'ACCESS_DENIED' } },
		]);
	});

	it('can differ from token to token and from client to client', async () => {
		const [few, client_id] = ['shpat_with_few_scopes', 'emulator-client-id'];
		emulator.settings({
			scopesByApp: { [few]: ['read_discounts'], [client_id]: ['read_products'] },
		});
		const query = `{
			currentAppInstallation { accessScopes { handle } }
			product(id: "gid://shopify/Product/8000000000001") { title }
		}`;
		const { data } = await connectOfficialClient(emulator, { token: few }).request(query);
		expect(data).toEqual({
			currentAppInstallation: { accessScopes: [{ handle: 'read_discounts' }] },
			product: null,
		});
		const other = await connectOfficialClient(emulator).request(query);
		expect(other.data?.product).toEqual({ title: 'The Complete Snowboard' });
		const response = await askForToken(credentials);
		expect(await response.json()).toMatchObject({ scope: 'read_products' });
	});
});

describe('versions', () => {
	it.each<[string, string | undefined]>([
		['2025-01', supportedVersions[0]],
		...supportedVersions.map((version): [string, string] => [version, version]),
	])('asked for as %s are answered by %s', async (asked, answered) => {
		const response = await fetch(`${emulator.url}/admin/api/${asked}/graphql.json`, {
			method: 'POST',
			headers: { 'X-Shopify-Access-Token': 'shpat_versions' },
			body: JSON.stringify({ query: '{ shop { name } }' }),
		});
		expect(response.status).toBe(200);
		expect(response.headers.get('x-shopify-api-version')).toBe(answered);
		expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
	});

	it('change the schema: tags on discounts came with 2026-04', async () => {
		const query =
			'{ discountNodes(first: 1) { nodes { discount { ... on DiscountCodeBasic { tags } } } } }';
		const codes = [];
		for (const version of ['2026-01', '2026-04']) {
			const { errors } = await connectOfficialClient(emulator, { version }).request(query);
			codes.push(errors?.graphQLErrors?.[0]?.extensions?.code);
		}
		expect(codes).toEqual(['undefinedField', undefined]);
	});
});

describe('the control routes', () => {
	it('show the state with and without codes, change settings and reset', async () => {
		await connectOfficialClient(emulator).request(CREATE, {
			variables: { input: basicInput('A') },
		});
		const state = async (query = '') =>
			await (await fetch(`${emulator.url}/__emulator/state${query}`)).json();
		expect(await state()).toMatchObject({
			discounts: [{ title: 'Discount A', status: 'ACTIVE', codes: ['A'] }],
		});
		expect(JSON.stringify(await state('?codes=false'))).not.toContain('"codes"');

		const change = (body: unknown) =>
			fetch(`${emulator.url}/__emulator/settings`, { method: 'POST', body: JSON.stringify(body) });
		expect((await change({ restoreRate: 7 })).status).toBe(200);
		expect((await change({ restorRate: 7 })).status).toBe(400);

		await fetch(`${emulator.url}/__emulator/reset`, { method: 'POST' });
		expect(await state()).toMatchObject({ discounts: [] });
	});

	it('log requests without the token', async () => {
		const token = `shpat_${'0123456789'.repeat(2)}`;
		await connectOfficialClient(emulator, { token }).request(CREATE, {
			variables: { input: basicInput('A') },
		});
		const log = await (await fetch(`${emulator.url}/__emulator/requests`)).text();
		expect(JSON.parse(log)).toMatchObject([
			{
				operation: 'Create',
				rootFields: ['discountCodeBasicCreate'],
				requestedCost: 10,
				actualCost: 10,
				status: 200,
			},
		]);
		expect(log).not.toContain(token);
	});

	it('leave unknown paths to a 404 page and other methods to 405', async () => {
		const nowhere = await fetch(graphqlUrl(emulator.url).replace('.json', ''));
		expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([
			404,
			'text/html; charset=utf-8',
		]);
		expect((await fetch(graphqlUrl(emulator.url))).status).toBe(405);
	});
});
