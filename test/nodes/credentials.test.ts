import type { IHttpRequestOptions } from 'n8n-workflow';
import { ShopifyDiscountsAccessTokenApi } from '../../credentials/ShopifyDiscountsAccessTokenApi.credentials';
import { ShopifyDiscountsClientCredentialsApi } from '../../credentials/ShopifyDiscountsClientCredentialsApi.credentials';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { graphqlUrl } from '../support/adminApi';
import { CredentialStore } from '../support/credentialStore';
import { place, run, runNode, runToError } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const getJob = (credentials: CredentialStore) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		credentials,
		parameters: { resource: 'bulkCreation', operation: 'wait', bulkCreationId: '1' },
	});

const noSuchJob = 'The store has no code creation job with this ID';

describe('a client ID and secret', () => {
	it('fetches a token once for many requests', async () => {
		const credentials = CredentialStore.withClientCredentials(emulator.url);
		const discountId = await createDiscount(emulator.url, 'BORN-WITH');
		const placed = place(new ShopifyDiscount(), {
			shop: emulator.url,
			credentials,
			parameters: {
				resource: 'redeemCode',
				operation: 'addMany',
				discountId: { __rl: true, mode: 'id', value: discountId },
			},
		});
		const { outputs } = await run(placed, { items: [{ code: 'A' }, { code: 'B' }] });
		expect(outputs[0]).toHaveLength(2);
		const tokenRequests = emulator.requests().filter(({ path }) => path.includes('oauth'));
		expect(tokenRequests).toHaveLength(1);
	});

	it('fetches a new token when the old one has expired, and the request succeeds', async () => {
		const credentials = CredentialStore.withClientCredentials(emulator.url);
		await runToError(getJob(credentials));
		const first = credentials.data.accessToken;
		virtualTime.skip(90_000_000);
		const error = await runToError(getJob(credentials));
		expect(error.message).toBe(noSuchJob);
		expect(credentials.data.accessToken).not.toBe(first);
	});

	it('that is wrong is distinguished from a wrong store, and no message contains the secret', async () => {
		const secret = 'wrong-secret-wrong-secret';
		const wrong = CredentialStore.withClientCredentials(emulator.url, 'emulator-client-id', secret);
		const error = await runToError(getJob(wrong));
		expect(error.message).toMatch(/^Shopify gave no access token: /);
		expect(JSON.stringify(error)).not.toContain(secret);
		const elsewhere = await runToError(
			getJob(CredentialStore.withClientCredentials('https://example.com')),
		);
		expect(elsewhere.message).toBe("'https://example.com' is not the address of a Shopify store");
	});
});

describe('an access token', () => {
	it('that is wrong is named as the cause', async () => {
		const error = await runToError(getJob(CredentialStore.withAccessToken(emulator.url, 'wrong')));
		expect(error.message).toBe('Shopify does not accept the access token');
		expect(error.description).toContain('Nothing was changed.');
	});

	it('that lacks a scope causes an error that names it', async () => {
		emulator.settings({ scopes: [] });
		const error = await runToError(getJob(CredentialStore.withAccessToken(emulator.url)));
		expect(error.message).toBe('The app lacks the access scope read_discounts');
		expect(error.description).toContain('read_discounts');
	});

	it.each([new ShopifyDiscountsAccessTokenApi(), new ShopifyDiscountsClientCredentialsApi()])(
		'is sent to the store of its credential and nowhere else ($name)',
		async ({ authenticate }) => {
			const credential = { shop: 'acme', accessToken: 'shpat_secret' };
			const sign = async (request: IHttpRequestOptions) => await authenticate(credential, request);
			const signed = await sign({ url: graphqlUrl('https://acme.myshopify.com') });
			expect(signed.headers).toEqual({ 'X-Shopify-Access-Token': 'shpat_secret' });
			expect(signed.disableFollowRedirect).toBe(true);
			await expect(sign({ url: 'https://evil.example/collect' })).rejects.toThrow(
				'only sent to https://acme.myshopify.com',
			);
		},
	);
});

it('no request is signed with a token for another store or app', async () => {
	const { authenticate } = new ShopifyDiscountsClientCredentialsApi();
	const credentials = CredentialStore.withClientCredentials(emulator.url);
	await runToError(getJob(credentials));
	const own = graphqlUrl(emulator.url);
	const other = graphqlUrl('https://acme.myshopify.com');
	const tokenOf = async (change: object, url = own) => {
		const signed = await authenticate({ ...credentials.data, ...change }, { url });
		return String(signed.headers?.['X-Shopify-Access-Token']);
	};
	expect(await tokenOf({})).toMatch(/^\S+$/);
	expect(await tokenOf({ clientId: 'another' })).toBe('');
	expect(await tokenOf({ shop: 'acme' }, other)).toBe('');
});

describe('a store', () => {
	test.each([
		[
			'https://acme.example.com',
			"'https://acme.example.com' is not the address of a Shopify store",
		],
		['', 'The address of the Shopify store is missing'],
	])('%j is refused before anything is sent', async (shop, message) => {
		const error = await runToError(getJob(CredentialStore.withAccessToken(shop)));
		expect(error.message).toBe(message);
		expect(emulator.requests()).toEqual([]);
	});

	it('that cannot be reached is named as the cause', async () => {
		const error = await runToError(getJob(CredentialStore.withAccessToken('http://127.0.0.1:9')));
		expect(error.message).toBe('The store cannot be reached');
	});

	it('that answers with a page of HTML is named as the cause', async () => {
		emulator.faults([{ operation: '*', fault: 'html', when: 'before' }]);
		const error = await runToError(getJob(CredentialStore.withAccessToken(emulator.url)));
		expect(error.message).toBe('The store sent an answer that is not from the Admin API');
	});
});

it('a declarative operation reports the same causes', async () => {
	const placed = place(new ShopifyDiscount(), {
		shop: emulator.url,
		credentials: CredentialStore.withAccessToken(emulator.url, 'wrong'),
		parameters: { resource: 'bulkCreation', operation: 'get', bulkCreationId: '1' },
	});
	expect((await runToError(placed)).message).toBe('Shopify does not accept the access token');
	placed.node.onError = 'continueRegularOutput';
	expect(await runNode(placed, { items: [{}, {}] })).toMatchObject([
		{ json: { error: 'Shopify does not accept the access token' }, pairedItem: { item: 0 } },
		{ json: { error: 'Shopify does not accept the access token' }, pairedItem: { item: 1 } },
	]);
});
