import { assertGoesTo } from '../../../nodes/shared/http/storeHost';
import fc from 'fast-check';
import { Workflow } from 'n8n-workflow';
import type { INodeTypes } from 'n8n-workflow';
import { ShoplazzaDiscountsApi } from '../../../shoplazza/credentials/ShoplazzaDiscountsApi.credentials';
import {
	openApiBaseUrl,
	storeOrigin,
} from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/connection';

describe('the origin of a store', () => {
	it.each([
		['acme', 'https://acme.myshoplaza.com'],
		[' Acme-2 ', 'https://acme-2.myshoplaza.com'],
		['acme.myshoplaza.com', 'https://acme.myshoplaza.com'],
		['https://acme.myshoplaza.com', 'https://acme.myshoplaza.com'],
		['http://acme.myshoplaza.com/', 'https://acme.myshoplaza.com'],
		['https://acme.myshoplaza.com/admin/smart_apps/base?x=1#y', 'https://acme.myshoplaza.com'],
		['HTTPS://ACME.MYSHOPLAZA.COM/admin', 'https://acme.myshoplaza.com'],
		['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
		['http://localhost:4010/openapi', 'http://localhost:4010'],
		['http://[::1]:80', 'http://[::1]:80'],
	])('of %j is %s', (given, origin) => expect(storeOrigin(given)).toBe(origin));

	it.each([
		'https://evil.example',
		'acme.myshoplaza.com.evil.example',
		'https://acme.myshoplaza.com@evil.example',
		'https://evil.example/acme.myshoplaza.com',
		'https://evil.example#.myshoplaza.com',
		'evilmyshoplaza.com',
		'a.b.myshoplaza.com',
		'myshoplaza.com',
		'.myshoplaza.com',
		'-acme.myshoplaza.com',
		'acme.myshoplaza.com:8443',
		'acme.myshoplaza.com\\@evil.example',
		'acme\n.myshoplaza.com',
		'acmé.myshoplaza.com',
		'ftp://acme.myshoplaza.com',
		'http://127.0.0.1.evil.example',
		'http://127.0.0.1@evil.example',
		'https://127.0.0.1',
		'http://10.0.0.1',
		'//acme.myshoplaza.com',
	])('is refused for %j', (given) => {
		expect(() => storeOrigin(given)).toThrow('is not the address of a Shoplazza store');
	});

	it.each([undefined, null, '', '  ', 7, {}])('is missing for %j', (given) => {
		expect(() => storeOrigin(given)).toThrow('The address of the Shoplazza store is missing');
	});

	it('of a name with two z is refused with the spelling', () => {
		const refusal = (() => {
			try {
				return storeOrigin('acme.myshoplazza.com');
			} catch (error) {
				return error as { description: string };
			}
		})();
		expect(refusal).toMatchObject({
			description:
				"Enter 'Store' in the credential as your-store or your-store.myshoplaza.com. The domain has one z: myshoplaza.com. Nothing was sent.",
		});
	});

	it('is a store of Shoplazza or this machine, whatever is entered', () => {
		const part = fc.constantFrom(
			...[
				'acme',
				'.myshoplaza.com',
				'https://',
				'http://',
				'/',
				'@',
				':',
				'#',
				'?',
				'\\',
				'.',
				'%',
			],
			...['evil.example', 'localhost', '127.0.0.1', '[::1]', '80', '\t', '..', '//', 'admin'],
		);
		const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, (given) => {
				let origin: string;
				try {
					origin = storeOrigin(given);
				} catch {
					return;
				}
				const { hostname, origin: parsed } = new URL(origin);
				expect(parsed.replace(/:80$/, '')).toBe(origin.replace(/:80$/, ''));
				expect(hostname).toMatch(/^([a-z0-9-]+\.myshoplaza\.com|localhost|127\.0\.0\.1|\[::1\])$/);
			}),
			{ numRuns: 5000 },
		);
	});
});

describe('the base URL of the node', () => {
	const workflow = new Workflow({
		nodes: [],
		connections: {},
		active: false,
		nodeTypes: { getByNameAndVersion: () => undefined } as unknown as INodeTypes,
	});

	const baseUrlFor = (store: string) =>
		workflow.expression.getSimpleParameterValue(
			{ id: '1', name: 'n', type: 't', typeVersion: 1, position: [0, 0], parameters: {} },
			openApiBaseUrl,
			'manual',
			{ $credentials: { store } } as never,
		);

	it.each(['acme', 'https://acme.myshoplaza.com/admin', 'http://127.0.0.1:4010/x'])(
		'is that of the store for %j',
		(store) => expect(baseUrlFor(store)).toBe(`${storeOrigin(store)}/openapi/2025-06`),
	);
});

describe('signing', () => {
	const credential = new ShoplazzaDiscountsApi();
	const sign = async (url: string, baseURL?: string) =>
		await credential.authenticate({ store: 'acme', accessToken: ' t0k ' }, { url, baseURL });

	it('adds the header to a request to the store and follows no redirect', async () => {
		expect(await sign('/openapi/2025-06/price_rules', 'https://acme.myshoplaza.com')).toEqual({
			url: '/openapi/2025-06/price_rules',
			baseURL: 'https://acme.myshoplaza.com',
			headers: { 'access-token': 't0k' },
			disableFollowRedirect: true,
		});
	});

	it.each([
		['https://evil.example/', undefined],
		['https://evil.example/', 'https://acme.myshoplaza.com'],
		['//evil.example/', 'https://acme.myshoplaza.com'],
		['/\\evil.example/', 'https://acme.myshoplaza.com'],
		['@evil.example/', 'https://acme.myshoplaza.com'],
		['.evil.example/', 'https://acme.myshoplaza.com'],
		['/', 'https://other.myshoplaza.com'],
		['/', 'http://acme.myshoplaza.com'],
		['ftp:acme.myshoplaza.com', 'https://acme.myshoplaza.com'],
	])('refuses a request to %j on %j', async (url, baseURL) => {
		await expect(sign(url, baseURL)).rejects.toThrow(
			'This credential is only sent to https://acme.myshoplaza.com',
		);
		expect(() => assertGoesTo(storeOrigin('acme'), { url, baseURL })).toThrow();
	});
});
