import { assertGoesTo } from '../../../../nodes/shared/http/storeHost';
import fc from 'fast-check';
import { Workflow } from 'n8n-workflow';
import type { INodeTypes } from 'n8n-workflow';
import { adminApiBaseUrl, storeOrigin } from '../../../../nodes/shopify/client/connection';
import { API_VERSION } from '../../../../nodes/shopify/client/version';

const store = 'https://acme-shop.myshopify.com';

describe('the address of a store', () => {
	test.each([
		['acme-shop', store],
		['  Acme-Shop ', store],
		['acme-shop.myshopify.com', store],
		['https://acme-shop.myshopify.com', store],
		['http://acme-shop.myshopify.com/', store],
		['https://acme-shop.myshopify.com/admin/discounts?x=1', store],
		['https://admin.shopify.com/store/acme-shop', store],
		['https://admin.shopify.com/store/acme-shop/discounts/123', store],
		['admin.shopify.com/store/acme-shop', store],
		['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
		['http://localhost:4010/admin', 'http://localhost:4010'],
		['http://[::1]:4010', 'http://[::1]:4010'],
	])('%s is %s', (shop, origin) => {
		expect(storeOrigin(shop)).toBe(origin);
	});

	test.each([
		'',
		'   ',
		undefined,
		'acme.com',
		'acme-shop.myshopify.com.evil.com',
		'https://evil.com/acme-shop.myshopify.com',
		'https://acme-shop.myshopify.com@evil.com',
		'https://acme-shop.myshopify.com:8443',
		'https://127.0.0.1:4010',
		'http://127.0.0.1.evil.com',
		'http://127.0.0.1:4010@evil.com',
		'admin.shopify.com',
		'-acme',
		'acme shop',
		'acme\n.myshopify.com',
	])('%j is refused before anything is sent', (shop) => {
		expect(() => storeOrigin(shop)).toThrow(/Shopify store/);
	});

	it('is always a host of Shopify or this machine', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.webUrl(),
					fc.domain(),
					fc.stringMatching(/^[a-z.:/@?#\\-]{0,40}$/),
				),
				(shop) => {
					let origin: string;
					try {
						origin = storeOrigin(shop);
					} catch {
						return;
					}
					const { hostname, protocol, username } = new URL(origin);
					expect(username).toBe('');
					const local =
						['localhost', '127.0.0.1', '[::1]'].includes(hostname) && protocol === 'http:';
					expect(
						local ||
							(protocol === 'https:' && /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/.test(hostname)),
					).toBe(true);
				},
			),
			{ numRuns: 2000 },
		);
	});

	it('matches the expression that the routing engine evaluates', () => {
		const workflow = new Workflow({
			nodes: [],
			connections: {},
			active: false,
			nodeTypes: { getByNameAndVersion: () => undefined } as unknown as INodeTypes,
		});
		const evaluate = (shop: string) =>
			workflow.expression.getSimpleParameterValue(
				{ id: '1', name: 'n', type: 't', typeVersion: 1, position: [0, 0], parameters: {} },
				adminApiBaseUrl,
				'manual',
				{ $credentials: { shop } } as never,
			);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.stringMatching(/^(https?:\/\/)?[a-zA-Z0-9-]{1,20}(\.myshopify\.com)?(\/[a-z]*)?$/),
					fc.stringMatching(/^https:\/\/admin\.shopify\.com\/store\/[a-z0-9-]{1,9}(\/[a-z]*)?$/),
					fc.stringMatching(/^http:\/\/(localhost|127\.0\.0\.1)(:[0-9]{2,4})?\/?$/),
				),
				(shop) => {
					let origin: string;
					try {
						origin = storeOrigin(shop);
					} catch {
						return;
					}
					expect(evaluate(shop)).toBe(`${origin}/admin/api/${API_VERSION}`);
				},
			),
		);
	});
});

describe('a signed request', () => {
	it('goes to the store of the credential', () => {
		const baseURL = `${store}/admin/api/${API_VERSION}`;
		expect(() =>
			assertGoesTo(storeOrigin('acme-shop'), { baseURL, url: '/graphql.json' }),
		).not.toThrow();
		expect(() =>
			assertGoesTo(storeOrigin('acme-shop'), { url: `${store}/admin/x.json` }),
		).not.toThrow();
	});

	test.each([
		{ url: 'https://evil.com/admin' },
		{ url: 'https://acme-shop.myshopify.com.evil.com/' },
		{ baseURL: 'https://other.myshopify.com', url: '/graphql.json' },
		{ baseURL: 'https://acme-shop.myshopify.com', url: '.evil.com/' },
		{ baseURL: store, url: 'HTTPS://evil.com/' },
	])('goes nowhere else: %j', (request) => {
		expect(() => assertGoesTo(storeOrigin('acme-shop'), request)).toThrow(/only sent to/);
	});
});
