import type { INodeParameters } from 'n8n-workflow';
import type { FaultDetail, FaultKind } from '../emulator';
import { restUrl } from '../support/adminApi';
import { runNode, runToError } from '../support/engine';
import { plantRule, restRequests, ruleNode } from '../support/priceRuleNodes';
import type { PlantedRule } from '../support/priceRuleNodes';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
const other = useEmulator();
let rule: PlantedRule;

beforeEach(async () => {
	virtualTime.skip(120_000);
	rule = await plantRule(emulator);
});

const place = (operation: string, more: INodeParameters = {}) =>
	ruleNode(emulator, operation, {
		priceRuleId: rule.priceRuleId,
		discountCodeId: String(rule.discount().codes[0]?.id),
		code: 'NEW',
		...more,
	});

const disturb = (operation: string, fault: FaultKind | FaultDetail, occurrence?: number) =>
	emulator.faults([{ operation, fault, when: 'before', occurrence }]);

describe('a missing resource', () => {
	it('is named, with advice on what to check', async () => {
		const { message, description } = await runToError(place('get', { discountCodeId: '1' }));
		expect(message).toBe('The store has no such discount code in this price rule');
		expect(description).toMatch(/Check the IDs.+Nothing was changed/);
	});

	it('is reported as a missing store if a page answers instead of the API', async () => {
		disturb('*', { kind: 'answer', status: 404, headers: HTML, body: '<html>404</html>' });
		const { message, description } = await runToError(place('get'));
		expect(message).toBe('There is no Shopify store at this address');
		expect(description).toContain("Check 'Shop' in the credential. Nothing was changed.");
	});
});

const HTML = { 'content-type': 'text/html' };

describe('without a required scope', () => {
	it.each([
		['get', [], 'read_price_rules'],
		['create', ['read_price_rules'], 'write_price_rules'],
	])('%s names the scope that the app needs', async (operation, scopes, needed) => {
		emulator.settings({ scopes: ['read_discounts', 'write_discounts', ...scopes] });
		const { message, description } = await runToError(place(operation));
		expect(message).toBe(`The app lacks the access scope ${needed}`);
		expect(description).toContain(`requires merchant approval for ${needed} scope`);
		expect(description).toContain('Nothing was changed.');
		expect(restRequests(emulator)).toHaveLength(1);
	});
});

it('an invalid token is reported, but never shown', async () => {
	disturb('*', '401');
	const { message, description } = await runToError(place('get'));
	expect(message).toBe('Shopify does not accept the access token');
	expect(message + description).not.toContain('shpat_');
});

describe('the token is sent to the store and nowhere else:', () => {
	it.each([301, 302, 303, 307, 308])(
		'a redirect with status %i is not followed',
		async (status) => {
			const location = restUrl(other.url, 'discount_codes/count.json');
			disturb('*', { kind: 'answer', status, headers: { location }, body: '' });
			const { message, description } = await runToError(place('count'));
			expect(description).toMatch(/^HTTP status 30\d\. /);
			expect(message).toBe(
				[301, 307, 308].includes(status)
					? 'The store has moved to another address'
					: 'The store sent an answer that is not from the Admin API',
			);
			expect(other.requests()).toEqual([]);
		},
	);

	it('the location of a code is read but never requested', async () => {
		const path = '/admin/price_rules/9007199254740993/discount_codes/9007199254740995';
		const location = `${other.url}${path}?a=b`;
		disturb('*', { kind: 'answer', status: 303, headers: { location }, body: '' });
		const [item] = await runNode(place('lookup'));
		expect(item?.json).toMatchObject({
			priceRuleId: '9007199254740993',
			discountCodeId: '9007199254740995',
		});
		expect(restRequests(emulator)).toHaveLength(1);
		expect(other.requests()).toEqual([]);
	});

	it.each([
		['another store', () => other.url],
		['a name that begins alike', () => `${emulator.url}.example.com`],
		['a user at another host', () => `${emulator.url}@127.0.0.1`],
		['no address', () => '//'],
	])('a next page at %s is not requested', async (_, origin) => {
		const link = `<${restUrl(origin(), 'price_rules.json?page_info=x')}>; rel="next"`;
		emulator.faults([
			{
				operation: 'restListDiscountCodes',
				fault: {
					kind: 'rewrite',
					rewrite: (good) => ({ ...good, headers: { ...good.headers, link } }),
				},
				when: 'after',
			},
		]);
		const { message, description } = await runToError(place('getAll', { returnAll: true }));
		expect(message).toBe('Shopify names a next page that is not of this store');
		expect(description).toContain('Nothing was changed.');
		expect(restRequests(emulator)).toHaveLength(1);
		expect(other.requests()).toEqual([]);
	});
});

describe('an ID that exceeds a safe integer keeps its digits', () => {
	const LONG = '9007199254740993';
	const code = `{"id":${LONG},"price_rule_id":${LONG}1,"code":"NEW","usage_count":0,"created_at":null}`;

	it('in the output', async () => {
		disturb('*', { kind: 'answer', status: 201, body: `{"discount_code":${code}}` });
		const [item] = await runNode(place('create'));
		expect(item?.json).toMatchObject({ discountCodeId: LONG, priceRuleId: `${LONG}1` });
	});

	it('in the request', async () => {
		disturb('*', { kind: 'answer', body: `{"discount_code":${code}}` });
		const [item] = await runNode(
			place('update', { priceRuleId: locatorOf(`${LONG}1`), discountCodeId: LONG }),
		);
		expect(item?.json).toMatchObject({ discountCodeId: LONG });
		const [sent] = restRequests(emulator);
		expect(sent?.path).toContain(`/price_rules/${LONG}1/discount_codes/${LONG}.json`);
		expect(sent?.variables?.body).toEqual({ discount_code: { id: LONG, code: 'NEW' } });
	});
});

const locatorOf = (value: string) => ({ __rl: true, mode: 'id', value });

describe('an answer of the wrong shape', () => {
	const bodies = [
		...['', '{}', '[]', 'null', '5', '"text"', '{"discount_code":null}', '{"discount_code":[]}'],
		...['{"discount_code":{"id":1}}', '{"discount_code":{"code":"A"}}', '{"count":"2"}'],
		...['{"discount_codes":{}}', '{"discount_codes":[null]}', '{"discount_code"', '<html></html>'],
	];

	it.each(bodies)('%s is not an answer to a read: nothing was changed', async (body) => {
		for (const operation of ['get', 'count', 'getAll']) {
			disturb('*', { kind: 'answer', body });
			const { message, description } = await runToError(place(operation));
			expect(message).toBe('The store sent an answer that is not from the Admin API');
			expect(description).toContain('Nothing was changed.');
		}
	});

	it.each(bodies)('%s leaves the fate of a change unknown', async (body) => {
		for (const [operation, called] of [
			['update', 'restUpdateDiscountCode'],
			['delete', 'restDeleteDiscountCode'],
		] as const) {
			disturb(called, { kind: 'answer', body });
			const { message, description } = await runToError(place(operation));
			expect(message).toBe('The store sent an answer that is not from the Admin API');
			expect(description).toContain('It is not known whether Shopify carried the request out');
			expect(description).not.toContain('Nothing was changed');
		}
		expect(rule.discount().codes.map((one) => one.code)).toEqual(['BORN-WITH']);
	});
});

describe('a refused change', () => {
	it.each([400, 406, 409, 422])('with status %i was not made', async (status) => {
		const body = '{"errors":{"code":["is strange"]}}';
		disturb('*', { kind: 'answer', status, body });
		const { message, description } = await runToError(place('update'));
		expect(message).toBe("Shopify refused 'Code': is strange");
		expect(description).toContain('field code. Nothing was changed.');
		expect(restRequests(emulator)).toHaveLength(1);
	});

	it('is reported with Shopify’s message for any other status, too', async () => {
		disturb('*', { kind: 'answer', status: 423, body: '{"errors":"Locked for now"}' });
		const { message, description } = await runToError(place('update'));
		expect(message).toBe('The store is frozen or locked');
		expect(description).toContain(
			'Sign in to the Shopify admin to see why. Shopify says: Locked for now. Nothing was changed.',
		);
	});
});
