import fc from 'fast-check';
import { withPriceRuleKeys } from '../../../../nodes/shopify/priceRules/outputKeys';
import {
	batchPath,
	idsInPath,
	pathIds,
	rulePath,
} from '../../../../nodes/shopify/priceRules/paths';
import { ruleStandingOf } from '../../../../nodes/shopify/priceRules/standing';

const ids = fc.bigInt({ min: 1n, max: 10n ** 20n }).map(String);

it('the path of a price rule or a batch returns its IDs', () => {
	fc.assert(
		fc.property(ids, ids, (priceRuleId, batchId) => {
			expect(idsInPath(rulePath(priceRuleId))).toEqual({ priceRuleId, batchId: '' });
			expect(idsInPath(batchPath(priceRuleId, batchId))).toEqual({ priceRuleId, batchId });
		}),
	);
});

it.each([
	'gid://shopify/DiscountCodeNode/1',
	'gid://shopify/DiscountRedeemCodeBulkCreation/1',
	'price_rules/',
	'price_rules/1/',
	'price_rules/1/batch/',
	'price_rules/1/discount_codes/2',
	'/price_rules/1',
	'price_rules/a',
	'price_rules/1\n',
	'',
	1,
	undefined,
	{},
])('%p is not such a path', (text) => {
	expect(idsInPath(text)).toBeUndefined();
	expect(pathIds(String(text))).toEqual({ priceRuleId: '', batchId: '' });
});

it('results for a price rule use the names of the REST API', () => {
	const row = {
		code: 'A',
		discountId: rulePath('1'),
		bulkCreationId: batchPath('1', '2'),
		redeemCodeId: '3',
		takenBy: rulePath('4'),
		item: 5,
	};
	expect(withPriceRuleKeys(row)).toEqual({
		code: 'A',
		priceRuleId: '1',
		discountCodeCreationId: '2',
		discountCodeId: '3',
		takenBy: '4',
		item: 5,
	});
});

it('results for a discount keep their names', () => {
	const row = { discountId: 'gid://shopify/DiscountCodeNode/1', id: '2', redeemCodeId: '3' };
	expect(withPriceRuleKeys(row)).toBe(row);
});

describe('the codes of a price rule', () => {
	const rule = { id: '1', title: 'SALE', startsAt: null, endsAt: null, usageLimit: null };
	const now = Date.parse('2026-06-01T12:00:00Z');
	const works = { runs: true, title: 'SALE', hasStarted: true, startsAt: null, endsAt: null };

	it.each([
		[
			{ startsAt: '2026-06-01T08:00:00-04:00' },
			{ ...works, startsAt: '2026-06-01T08:00:00-04:00' },
		],
		[
			{ startsAt: '2026-06-01T08:00:01-04:00' },
			{ ...works, hasStarted: false, startsAt: '2026-06-01T08:00:01-04:00' },
		],
		[{ startsAt: 'soon' }, { ...works, startsAt: 'soon' }],
		[{ endsAt: '2026-06-01T08:00:01-04:00' }, { ...works, endsAt: '2026-06-01T08:00:01-04:00' }],
		[{ endsAt: 'never' }, { ...works, endsAt: 'never' }],
		[
			{ endsAt: '2026-06-01T08:00:00-04:00' },
			expect.objectContaining({ runs: false, reason: 'discountEnded' }),
		],
	])('with %j', (dates, expected) =>
		expect(ruleStandingOf({ ...rule, ...dates }, now)).toEqual(expected),
	);
});
