import type { INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { RunningEmulator } from '../emulator';
import { CredentialStore } from '../support/credentialStore';
import { locator } from '../support/discountForms';
import { place, run, runNode, runToError } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const one = useEmulator();
const other = useEmulator();

const EACH = '={{ $json.shop }}';

const node = (credentials: CredentialStore, parameters: INodeParameters) =>
	place(new ShopifyDiscount(), { shop: '', credentials, parameters });

const count = { resource: 'codeDiscount', operation: 'count' };

const tokenRequests = (store: RunningEmulator) =>
	store.requests().filter(({ path }) => path.includes('oauth')).length;

const refusals = (store: RunningEmulator) =>
	store.requests().filter(({ status }) => status === 401).length;

describe.each([
	['an access token', (shop: string) => CredentialStore.withAccessToken(shop)],
	['a client ID and secret', (shop: string) => CredentialStore.withClientCredentials(shop)],
])('with %s, a store set by an expression', (_name, credentialsFor) => {
	it('resolves per item', async () => {
		await createDiscount(other.url, 'ONLY-THERE');
		const items = [{ shop: one.url }, { shop: other.url }, { shop: one.url }, { shop: other.url }];
		const counted = await runNode(node(credentialsFor(EACH), count), { items });
		expect(counted.map(({ json }) => json.count)).toEqual([0, 1, 0, 1]);
		expect([refusals(one), refusals(other)]).toEqual([0, 0]);
	});

	it('resolves per item while waiting for a job, too', async () => {
		const wait = { resource: 'bulkCreation', operation: 'wait', bulkCreationId: '1' };
		const placed = node(credentialsFor(EACH), wait);
		placed.node.onError = 'continueRegularOutput';
		await runNode(placed, { items: [{ shop: one.url }, { shop: other.url }] });
		expect(one.requests().some(({ operation }) => operation === 'getBulkCreationState')).toBe(true);
		expect(other.requests().some(({ operation }) => operation === 'getBulkCreationState')).toBe(
			true,
		);
	});

	it.each([
		['another store', () => [{ shop: one.url }, { shop: one.url }, { shop: other.url }]],
		['another store than the one that is meant without one', () => [{}, { shop: other.url }]],
	])('stops an operation on all items before anything is sent, for %s', async (_case, itemsOf) => {
		const store = credentialsFor(`={{ $json.shop ?? '${one.url}' }}`);
		const parameters = {
			resource: 'codeDiscount',
			operation: 'deleteMany',
			discountIds: '1',
		};
		const failed = await runToError(node(store, parameters), { items: itemsOf() });
		expect(failed.message).toBe('The items are for several stores or apps');
		expect(failed.description).toContain(other.url);
		expect([...one.requests(), ...other.requests()]).toEqual([]);
	});

	it('allows an operation on all items if it is the same for all', async () => {
		const id = await createDiscount(one.url, 'GONE');
		const parameters = { resource: 'codeDiscount', operation: 'deleteMany', discountIds: id };
		const items = [{ shop: one.url }, { shop: one.url }];
		await runNode(node(credentialsFor(EACH), parameters), { items });
		expect(one.state.discounts.size).toBe(0);
	});
});

describe('a client ID and secret', () => {
	it('gets another token when the store is edited, and never sends the old one there', async () => {
		const credentials = CredentialStore.withClientCredentials(one.url);
		await runNode(node(credentials, count));
		credentials.data.shop = other.url;
		await runNode(node(credentials, count));
		expect([tokenRequests(one), tokenRequests(other)]).toEqual([1, 1]);
		expect(other.requests().map(({ status }) => status)).toEqual([200, 200]);
	});

	it('gets another token when the app is edited', async () => {
		one.settings({ moreClients: { second: 'second-secret' } });
		const credentials = CredentialStore.withClientCredentials(one.url);
		await runNode(node(credentials, count));
		Object.assign(credentials.data, { clientId: 'second', clientSecret: 'second-secret' });
		await runNode(node(credentials, count));
		expect(tokenRequests(one)).toBe(2);
	});

	it('keeps the expression of the store when a token is saved', async () => {
		const credentials = CredentialStore.withClientCredentials(EACH);
		await runNode(node(credentials, count), { items: [{ shop: one.url }] });
		expect(credentials.data.shop).toBe(EACH);
	});

	it('fetches one token for many concurrent items', async () => {
		const items = Array.from({ length: 30 }, () => ({}));
		await runNode(node(CredentialStore.withClientCredentials(one.url), count), { items });
		expect(tokenRequests(one)).toBeLessThanOrEqual(1);
		expect(refusals(one)).toBeLessThanOrEqual(30);
	});

	it.each([['429'], ['503'], ['reset'], ['500']] as const)(
		'waits as long as a token endpoint with %s asks for',
		async (fault) => {
			one.settings({ moreClients: { [fault]: 'secret' } });
			one.faults([
				{ operation: 'token', fault, when: 'before', occurrence: 1, times: 3, retryAfter: 7 },
			]);
			const start = Date.now();
			const credentials = CredentialStore.withClientCredentials(one.url, fault, 'secret');
			await runNode(node(credentials, count));
			expect(tokenRequests(one)).toBe(4);
			if (fault === '429' || fault === '503') {
				expect(Date.now() - start).toBeGreaterThanOrEqual(21_000);
			}
		},
	);

	it('fails with the error of an unreachable token endpoint; nothing was changed', async () => {
		one.settings({ moreClients: { away: 'secret' } });
		one.faults([{ operation: 'token', fault: '503', when: 'before' }]);
		const credentials = CredentialStore.withClientCredentials(one.url, 'away', 'secret');
		const failed = await runToError(node(credentials, count));
		expect(failed.message).toBe('Shopify gave no access token: HTTP status 503');
		expect(failed.description).toContain('Nothing was changed.');
	});

	it('does not retry if it is refused', async () => {
		const wrong = CredentialStore.withClientCredentials(one.url, 'nobody', 'secret');
		await runToError(node(wrong, count));
		expect(tokenRequests(one)).toBe(1);
	});
});

it('does not read a credential per item if it is the same for all', async () => {
	const credentials = CredentialStore.withAccessToken(one.url);
	const id = await createDiscount(one.url, 'GONE');
	const parameters = {
		resource: 'codeDiscount',
		operation: 'deleteMany',
		discountIds: locator(id).value,
	};
	await run(node(credentials, parameters), { items: Array.from({ length: 2000 }, () => ({})) });
	expect(credentials.reads).toBeLessThan(100);
});
