import { MAX_QUERY_COST, costIn } from '../../../../nodes/shopify/client/cost';
import { parse } from 'graphql';
import { searchDiscountsDocument } from '../../../../nodes/ShopifyDiscount/methods/documents';
import { getCodeDiscountDocument } from '../../../../nodes/ShopifyDiscount/resources/codeDiscount/documents';
import { checkDiscountsDocument } from '../../../../nodes/ShopifyDiscount/discountForm/documents';
import { isStuck } from '../../../../nodes/shopify/graphql/cursor';
import { shapeOf } from '../../../../nodes/shopify/graphql/documents';
import { estimateCost } from '../../../../nodes/shopify/graphql/estimate';
import { shapes } from '../../../../nodes/shopify/graphql/generated/shapes';
import { hasShape } from '../../../../nodes/shopify/graphql/shape';
import { API_VERSION } from '../../../../nodes/shopify/client/version';
import { collectDocuments, readOperation } from '../../../codegen';
import { CostMeter } from '../../../emulator/graphql/cost';
import { loadSchema } from '../../../support/schemas';

const ids = ['gid://shopify/DiscountCodeNode/1', 'gid://shopify/DiscountCodeNode/2'];
const node = (id: string, codeDiscount: unknown = { status: 'ACTIVE' }) => ({ id, codeDiscount });
const checked = (...nodes: unknown[]) => ({ nodes });

describe('data has the shape of its document', () => {
	const fits = (data: unknown) => hasShape(data, shapeOf(checkDiscountsDocument) ?? '', { ids });

	it.each([
		['an entry for each ID', checked(node('a'), node('b'))],
		['null for what is not there', checked(null, node('b'))],
		['what is of another type', checked({}, { id: 'c' })],
		['more than was asked for', checked({ ...node('a'), more: 1 }, node('b'))],
	])('with %s', (_name, data) => {
		expect(fits(data)).toBe(true);
	});

	it.each([
		['no list', { nodes: {} }],
		['no key', {}],
		['null for the list', { nodes: null }],
		['fewer entries than IDs', checked(node('a'))],
		['no entry', checked()],
		['text for an entry', checked('a', node('b'))],
		['a number for text', checked(node('a', { status: 1 }), node('b'))],
		['null for what is always there', checked(node('a', null), node('b'))],
		['an object for text', checked({ ...node('a'), id: {} }, node('b'))],
	])('but not with %s', (_name, data) => {
		expect(fits(data)).toBe(false);
	});

	it('but not if one of its types lacks a key', () => {
		const page = (discount: object) => ({
			discountNodes: {
				nodes: [{ id: 'a', discount }],
				pageInfo: { hasNextPage: false, endCursor: null },
			},
		});
		const shape = shapeOf(searchDiscountsDocument) ?? '';
		expect(hasShape(page({ title: 'T', status: 'ACTIVE' }), shape)).toBe(true);
		expect(hasShape(page({}), shape)).toBe(true);
		expect(hasShape(page({ title: 'T' }), shape)).toBe(false);
		expect(hasShape(page({ title: 'T', status: null }), shape)).toBe(false);
	});

	it('if nothing was found', () => {
		expect(hasShape({ discountNode: null }, shapeOf(getCodeDiscountDocument) ?? '')).toBe(true);
	});
});

it.each([
	['date!', '2026-01-01T00:00:00Z', 'soon'],
	['decimal!', '10.0', 'ten'],
	['decimal!', '-1', ''],
	['int!', 5, 1.5],
	['int', null, 1e12],
	['float!', 0.5, '0.5'],
	['boolean!', false, 0],
	['id!', 'gid://shopify/Job/1', ''],
	['string!', '', null],
	['=DiscountAmount', 'DiscountAmount', 'DiscountPercentage'],
])('a scalar of the kind %s is %j, not %j', (shape, right, wrong) => {
	expect(hasShape(right, shape)).toBe(true);
	expect(hasShape(wrong, shape)).toBe(false);
});

describe('a list', () => {
	const page = (endCursor: unknown, hasNextPage = true) => ({
		app: { values: { nodes: [{ pageInfo: 1 }], pageInfo: { hasNextPage, endCursor } } },
	});

	it.each([
		[page('b'), { after: 'a' }, false],
		[page('a', false), { after: 'a' }, false],
		[page('a'), { after: null }, false],
		[page('a'), { after: 'a' }, true],
		[page(null), { after: null }, true],
		[page(''), { after: undefined }, true],
		[page('a'), {}, false],
	])('%j after %j is stuck: %j', (data, variables, expected) => {
		expect(isStuck(data, variables)).toBe(expected);
	});
});

describe('the cost of a document that was never sent', () => {
	const schema = loadSchema(API_VERSION);
	const variables = [1, 50, 250].map((first) => ({
		first,
		after: null,
		details: true,
		ids: Array.from({ length: 250 }, () => 'gid'),
	}));

	it('is estimated from above, and closely, for every document', async () => {
		const documents = await collectDocuments();
		expect(documents.length).toBeGreaterThan(0);
		for (const document of documents) {
			const { name, kind } = readOperation(document);
			const parsed = parse(document.text);
			const [operation] = parsed.definitions;
			if (operation?.kind !== 'OperationDefinition') throw new Error('No operation');
			for (const given of variables) {
				const requested = new CostMeter(schema, parsed, operation, given).requested();
				const estimate = estimateCost(shapes[name], given, kind === 'mutation');
				expect(`${name}: ${estimate >= requested}`).toBe(`${name}: true`);
				const isOfIds = document.text.includes('nodes(ids: $ids)');
				if (!isOfIds) expect(estimate).toBeLessThanOrEqual(2 * requested + 30);
			}
		}
	});

	it('is the maximum for an unknown document', () => {
		expect(estimateCost(undefined, {}, false)).toBe(MAX_QUERY_COST);
	});
});

describe('the cost of a request', () => {
	const costOf = (status: object, more: object = {}) =>
		costIn({
			extensions: {
				cost: {
					requestedQueryCost: 10,
					actualQueryCost: 10,
					throttleStatus: {
						maximumAvailable: 2000,
						currentlyAvailable: 5,
						restoreRate: 100,
						...status,
					},
					...more,
				},
			},
		});

	it.each([
		{ maximumAvailable: 0 },
		{ maximumAvailable: -5 },
		{ maximumAvailable: '2000' },
		{ restoreRate: 0 },
		{ restoreRate: null },
		{ restoreRate: -100 },
		{ currentlyAvailable: 'many' },
		{ currentlyAvailable: undefined },
	])('is unknown with %j', (status) => {
		expect(costOf(status)).toBeUndefined();
	});

	it('is never above the maximum or below zero', () => {
		expect(costOf({ currentlyAvailable: 1e9 })?.throttleStatus.currentlyAvailable).toBe(2000);
		expect(costOf({ currentlyAvailable: -7 })?.throttleStatus.currentlyAvailable).toBe(0);
		expect(costOf({}, { requestedQueryCost: 1e12 })?.requestedQueryCost).toBe(1000);
	});
});
