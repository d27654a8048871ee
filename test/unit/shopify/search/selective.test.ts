import fc from 'fast-check';
import { DISCOUNTS, TYPES } from '../../../../nodes/ShopifyDiscount/discountForm/search';
import { readSearch } from '../../../../nodes/shopify/search/readSearch';
import type { Term } from '../../../../nodes/shopify/search/tree';
import { compares, holds, hostileText } from '../../../support/searches';

interface Thing {
	status: string;
	uses: number;
	created: number;
	ends: number | null;
	type: string;
}

const now = Date.now();
const DAY_MS = 86_400_000;
const days = ['2010-05-01', '2024-12-31', '2025-01-01', '2025-06-01', '2026-01-01', '2026-02-01'];
const dates = days.map((day) => Date.parse(day));

/** Discounts of every kind, with a title and a tag that no search names. */
const things: Thing[] = ['active', 'expired', 'scheduled'].flatMap((status) =>
	[0, 1, 2, 3, 4, 1e6].flatMap((uses) =>
		dates.flatMap((created) =>
			[null, ...dates].flatMap((ends) =>
				TYPES.map((type) => ({ status, uses, created, ends, type })),
			),
		),
	),
);

/** Says whether a discount meets a condition. */
const isTrueOf = (thing: Thing) => (term: Term) => {
	const { field, value } = term;
	switch (field) {
		case 'status':
			return thing.status === value;
		case 'type':
			return thing.type === value;
		case 'times_used':
			return compares(term, thing.uses, [Number(value), Number(value)]);
		case 'created_at':
			return compares(term, thing.created, spanOf(value));
		case 'ends_at':
			return thing.ends !== null && compares(term, thing.ends, spanOf(value));
		default:
			// How a store reads a text without words is undocumented.
			return term.form === 'any' || !/[\p{L}\p{N}]/u.test(value);
	}
};

function spanOf(value: string): [number, number] {
	if (value === 'now') return [now, now];
	const end = value.length === 4 ? Date.parse(`${Number(value) + 1}`) : Date.parse(value) + DAY_MS;
	return [Date.parse(value), end - 1];
}

const sign = fc.constantFrom('', '<', '<=', '>', '>=');
const someDate = fc.constantFrom('2025-01-01', '2026-01-01', '2025', 'now', '2999-01-01', '1970');
const { search } = fc.letrec<{ search: string }>((tie) => ({
	search: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom('title:Summer', 'winter*', '"%"', 'tag:*', 'tag:vip,gold', 'title:x'),
		fc
			.subarray(['active', 'expired', 'scheduled'], { minLength: 1 })
			.map((some) => `status:${some.join(',')}`),
		fc.subarray(TYPES, { minLength: 1 }).map((some) => `type:${some.join(',')}`),
		fc.tuple(sign, fc.nat(3)).map(([by, uses]) => `times_used:${by}${uses}`),
		fc.tuple(sign, someDate).map(([by, date]) => `created_at:${by}'${date}'`),
		fc.tuple(sign, someDate).map(([by, date]) => `ends_at:${by}'${date}'`),
		fc.tuple(tie('search'), tie('search')).map(([one, other]) => `(${one}) AND (${other})`),
		fc.tuple(tie('search'), tie('search')).map(([one, other]) => `(${one}) OR (${other})`),
		fc.tuple(tie('search'), tie('search')).map(([one, other]) => `(${one}) OR (${other})`),
		tie('search').map((one) => `NOT (${one})`),
	),
}));

const refusalOf = (text: string) => {
	try {
		return { accepted: readSearch('Search', text, { searched: DISCOUNTS, changes: true }) };
	} catch (error) {
		return { refused: (error as Error).message };
	}
};

it('refuses every search that finds everything', () => {
	let accepted = 0;
	fc.assert(
		fc.property(search, (text) => {
			const outcome = refusalOf(text);
			if (outcome.accepted === undefined) return;
			accepted++;
			const { accepted: found } = outcome;
			expect(things.some((thing) => !holds(found, isTrueOf(thing)))).toBe(true);
		}),
		{ numRuns: 1500 },
	);
	expect(accepted).toBeGreaterThan(300);
});

it('finds only discounts with the words of a text, or refuses the text', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const outcome = refusalOf(`title:${text}`);
			if (outcome.accepted === undefined) {
				expect(outcome.refused).toMatch(/^'Search' /);
				expect(outcome.refused).not.toMatch(/\[object Object|NaN|is not a function/);
				return;
			}
			const { accepted: found } = outcome;
			expect(things.some((thing) => !holds(found, isTrueOf(thing)))).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});
