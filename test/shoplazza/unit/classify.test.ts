import fc from 'fast-check';
import type { DiscountCode } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/records';
import { readTime } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/time';
import { ageOf, classify } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/batch/classify';
import type { Criteria } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/batch/classify';
import {
	codesNamedIn,
	normalizeRefusal,
} from '../../../shoplazza/nodes/ShoplazzaDiscountCode/batch/refusalText';
import { RecentCodes } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/batch/recentCodes';

const since = Date.parse('2026-11-20T12:00:00Z');
const seenAt = since + 2000;

const foundCode = (createdAt: unknown, more: Partial<DiscountCode> = {}) => ({
	code: {
		id: 'c-1',
		priceRuleId: 'r-1',
		code: 'A',
		createdAt: readTime(createdAt),
		raw: {},
		...more,
	},
	seenAt,
});

const criteria = (more: Partial<Criteria> = {}): Criteria => ({
	priceRuleId: 'r-1',
	since,
	isRandom: false,
	existingCounts: false,
	isKnown: () => false,
	...more,
});

describe('a code of the price rule', () => {
	it.each(['2026-11-20T12:00:00Z', '2026-11-20 12:00:01', String(since / 1000 + 1)])(
		'that was made since it was sent is created (%s)',
		(createdAt) => {
			expect(classify(foundCode(createdAt), criteria())).toEqual({ discountCodeId: 'c-1' });
		},
	);

	it.each(['2026-11-20T11:59:59Z', '2026-11-20T20:59:59+09:00', '2026-11-19 12:00:00'])(
		'that was made before is not, unless that counts (%s)',
		(createdAt) => {
			expect(classify(foundCode(createdAt), criteria())).toMatchObject({
				reason: 'alreadyOnDiscount',
			});
			expect(classify(foundCode(createdAt), criteria({ existingCounts: true }))).toEqual({
				discountCodeId: 'c-1',
				existing: true,
			});
			expect(classify(foundCode(createdAt), criteria({ isRandom: true }))).toMatchObject({
				reason: 'alreadyOnDiscount',
			});
		},
	);

	it.each([
		undefined,
		'today',
		'2026-11-20 11:00:00',
		'2026-11-20 20:00:01',
		'2026-11-21T12:00:00Z',
	])(
		'of which it cannot be told is not given to anybody, but if it was made at random (%s)',
		(createdAt) => {
			expect(classify(foundCode(createdAt), criteria())).toMatchObject({
				reason: 'unknown',
				message: expect.stringContaining('it may belong to somebody else'),
			});
			expect(classify(foundCode(createdAt), criteria({ isRandom: true }))).toEqual({
				discountCodeId: 'c-1',
			});
		},
	);

	it('that an earlier run has given out in the same second is not created', () => {
		expect(
			classify(foundCode('2026-11-20T12:00:01Z'), criteria({ isKnown: () => true })),
		).toMatchObject({
			reason: 'alreadyOnDiscount',
		});
	});

	it('without a clock of the service is of unknown age', () => {
		const { code } = foundCode('2026-11-20T12:00:01Z');
		expect(classify({ code }, criteria({ since: undefined }))).toMatchObject({ reason: 'unknown' });
	});
});

it('a code of another price rule is taken, in whatever case its ID is written', () => {
	const createdAt = '2026-11-20T12:00:01Z';
	expect(
		classify(foundCode(createdAt, { priceRuleId: 'R-2' }), criteria({ isRandom: true })),
	).toEqual({
		reason: 'taken',
		message: 'Another price rule of the store has this code',
		takenBy: 'R-2',
	});
	expect(classify(foundCode(createdAt, { priceRuleId: 'R-1' }), criteria())).toEqual({
		discountCodeId: 'c-1',
	});
	expect(classify(foundCode(createdAt, { priceRuleId: undefined }), criteria())).toMatchObject({
		reason: 'unknown',
	});
});

it('no time zone that is left out makes an old code a new one', () => {
	const minute = 60_000;
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 30 * 24 * 60 }),
			fc.integer({ min: -48, max: 56 }),
			(minutesOld, quarters) => {
				const madeAt = since - minutesOld * minute;
				const local = new Date(madeAt + quarters * 15 * minute).toISOString();
				const written = local.slice(0, 19).replace('T', ' ');
				const age = ageOf(readTime(written), since, seenAt);
				// But for a code whose age is its zone: then it is written as a moment of this run, whose
				// end is up to a minute late by the clock of another server.
				const minutesAfter = quarters * 15 - minutesOld;
				expect(age === 'new').toBe(minutesAfter === 0 || minutesAfter === 1);
			},
		),
	);
});

describe('the codes that a refusal names', () => {
	it.each([
		['discount code CODE-10 already exists', ['CODE-10']],
		['\'code-1\', "CODE-2": taken', ['CODE-1', 'CODE-2']],
		['XCODE-1 and CODE-11 exist', []],
		['discount_codes[3].code is required', []],
	])('are found in %j', (words, named) => {
		const codes = ['CODE-1', 'CODE-10', 'CODE-2', 'co', 'discount'].map((code) => ({ code }));
		const found = codesNamedIn(words, codes).map(({ code }) => code);
		expect(found.filter((code) => code !== 'discount')).toEqual(named);
	});

	it('make no difference between refusals that are alike', () => {
		expect(normalizeRefusal('code A-1 is bad at 3', { code: 'a-1' })).toBe(
			normalizeRefusal('code B-22 is bad at 14', { code: 'B-22' }),
		);
	});
});

it('a code that was given out is remembered for a minute', () => {
	const recent = new RecentCodes();
	recent.add('c-1');
	expect(recent.has('c-1')).toBe(true);
	expect(recent.has('c-2')).toBe(false);
	virtualTime.skip(60_000);
	expect(recent.has('c-1')).toBe(false);
});
