import fc from 'fast-check';
import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { parseSearch } from '../../nodes/shopify/search/parse';
import type { Term } from '../../nodes/shopify/search/tree';
import type { Discount } from '../emulator';
import { locator } from '../support/discountForms';
import { place, run, runNode, runToError } from '../support/engine';
import { compares, holds, hostileText, meaningToStore } from '../support/searches';
import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	emulator.settings({ enforceThrottle: false });
});

const node = (resource: string, operation: string, parameters: IDataObject) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: { resource, operation, ...parameters } as INode['parameters'],
	});

const TITLES = ['Summer sale', 'Winter', 'Nobody (10%)', 'a OR b', 'status:active', 'say "hi"'];

/** Creates discounts: every second one has ended, and the n-th was used n times. */
async function plant() {
	emulator.reset();
	emulator.settings({ enforceThrottle: false });
	const model = discountOf(emulator, await createDiscount(emulator.url, 'MODEL'));
	emulator.state.discounts.clear();
	TITLES.forEach((title, index) => {
		const id = emulator.state.nextId();
		const code = { id: emulator.state.nextId(), code: `C${id}`, createdAt: 0, usageCount: index };
		const endsAt = index % 2 ? Date.parse('2026-02-01') : null;
		const tags = index === 1 ? ['vip'] : [];
		emulator.state.discounts.set(id, { ...model, id, title, endsAt, tags, codes: [code] });
	});
	return structuredClone([...emulator.state.discounts.values()]);
}

const left = () => [...emulator.state.discounts.values()].map(({ title }) => title);

/** Says whether a discount meets a condition, as simply as possible. */
const isTrueOf = (discount: Discount) => (term: Term) => {
	const { field, value, form } = term;
	const wanted = value.toLowerCase();
	switch (field) {
		case 'status':
			return wanted.split(',').includes(discount.endsAt ? 'expired' : 'active');
		case 'tag':
			return form === 'any' ? discount.tags.length > 0 : discount.tags.includes(wanted);
		case 'times_used':
			return compares(term, discount.codes[0]?.usageCount ?? 0, [Number(value), Number(value)]);
		default:
			return form === 'any' || discount.title.toLowerCase().includes(wanted);
	}
};

const part = fc.oneof(
	fc.constantFrom('title:Summer', 'title:Winter', 'title:*', 'tag:vip', 'tag:*', 'status:active'),
	fc.constantFrom('status:expired', 'times_used:0', 'times_used:>=0', 'times_used:>2', 'summer'),
	fc.constantFrom('title:"say \\"hi\\""', "'a OR b'", 'win*', '-tag:vip', 'NOT status:active'),
	hostileText.map((text) => `title:${text}`),
);
const typed = fc.oneof(
	fc
		.array(fc.oneof(part, fc.constantFrom('OR', 'AND', '(', ')', '-', 'OR (', ') OR (')), {
			minLength: 1,
			maxLength: 6,
		})
		.map((parts) => parts.join(' ')),
	fc.tuple(part, fc.constantFrom(' OR ', ' AND ', ' '), part).map((parts) => parts.join('')),
);

it('Delete Many deletes only what the search matches, and never everything', async () => {
	let deletions = 0;
	await fc.assert(
		fc.asyncProperty(typed, async (search) => {
			const before = await plant();
			const output = await run(
				node('codeDiscount', 'deleteMany', { selectBy: 'search', search }),
			).catch(({ message }: Error) => message);
			const titles = left();
			const deleted = before.filter(({ title }) => !titles.includes(title));
			if (typeof output === 'string') {
				expect(deleted).toEqual([]);
				expect(output).toMatch(/^'Search' /);
				return;
			}
			if (deleted.length > 0) deletions++;
			const parsed = parseSearch(search, (found) => new Error(found));
			const wrong = deleted.filter((one) => !holds(parsed, isTrueOf(one)));
			expect(wrong.map(({ title }) => title)).toEqual([]);
		}),
		{ numRuns: 100 },
	);
	expect(deletions).toBeGreaterThan(0);
});

it.each([
	['title:Nobody) OR (status:active', "has a ')' at character 13 for which there is no '('"],
	[
		'title:*',
		"may find all discounts: 'title:*' at character 1 only asks whether there is a value",
	],
	['OR', "has 'OR' at character 1 with no condition before it"],
	['={{ $json.a }} OR {{ $json.b }}', "has 'OR' at character 1 with no condition before it"],
	['={{ undefined }}', 'is empty, which would mean all discounts'],
	['={{ { a: 1 } }}', 'must be text, not an object with the fields a'],
	['-title:Summer', 'only leaves discounts out'],
	['times_used:>=0', 'is true of all discounts'],
])('Delete Many refuses %p before anything is sent', async (search, message) => {
	await plant();
	const error = await runToError(
		node('codeDiscount', 'deleteMany', { selectBy: 'search', search }),
	);
	expect(error.message).toContain(message);
	expect(left()).toEqual(TITLES);
	expect(countRequests(emulator, 'selectDiscounts')).toBe(0);
});

it.each([
	['codeDiscount', 'status:active,expired,scheduled'],
	['automaticDiscount', 'method:automatic'],
	['redeemCode', 'times_used:>=0'],
])('Delete Many of a %s refuses a saved search that finds everything', async (resource, query) => {
	const discountId = await createDiscount(emulator.url, 'KEPT');
	const saved = [...emulator.state.savedSearches.values()][0];
	if (!saved) throw new Error('No saved search');
	saved.query = query;
	const error = await runToError(
		node(resource, 'deleteMany', {
			discountId: locator(discountId),
			selectBy: 'savedSearch',
			savedSearchId: String(saved.id),
		}),
	);
	expect(error.message).toContain(`names the search '${query}', which may find all`);
	expect(emulator.state.discounts.size).toBe(1);
});

const text = hostileText.map((one) => one.trim()).filter((one) => one !== '');
const queriesOf = (operation: string) =>
	emulator
		.requests()
		.filter((request) => request.operation === operation)
		.map(({ variables }) => String(variables?.query));

describe('a text filter', () => {
	it.each(['title', 'tag'])('%s is a single value for any text', async (field) => {
		await fc.assert(
			fc.asyncProperty(text, async (value) => {
				emulator.reset();
				const filters = { [field]: '={{ $json.value }}' };
				await runNode(node('codeDiscount', 'getAll', { filters }), { items: [{ value }] });
				expect(queriesOf('getAllCodeDiscounts').map(meaningToStore)).toEqual([
					{
						all: [
							{ field: 'method', comparator: ':', value: 'code' },
							{ field, comparator: ':', value },
						],
					},
				]);
			}),
			{ numRuns: 50 },
		);
	});

	it.each([
		['title', '={{ { a: 1 } }}', "'Title' must be text, not an object with the fields a"],
		['title', '={{ ["a"] }}', "'Title' must be text, not a list"],
		['tag', '={{ true }}', "'Tag' must be text, not true"],
		['query', '={{ [1] }}', "'Search Query' must be text, not a list"],
	])('%s is refused if it is %p', async (field, value, message) => {
		const error = await runToError(node('codeDiscount', 'getAll', { filters: { [field]: value } }));
		expect(error.message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});
});

it('any code is looked up literally', async () => {
	await createDiscount(emulator.url, 'BORN-WITH');
	const code = text.filter((one) => !/[\r\n]/.test(one));
	await fc.assert(
		fc.asyncProperty(code, async (value) => {
			emulator.reset();
			const discount = discountOf(emulator, await createDiscount(emulator.url, 'BORN-WITH'));
			emulator.state.codes.add(discount, value, 0);
			await run(node('redeemCode', 'find', { code: '={{ $json.value }}' }), { items: [{ value }] });
			const [query] = queriesOf('findRedeemCode');
			expect(meaningToStore(query ?? '')).toEqual({ comparator: ':', value });
		}),
		{ numRuns: 50 },
	);
});
