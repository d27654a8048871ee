import { LoadOptionsContext } from 'n8n-core';
import type { INode, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Answer } from '../emulator';
import { additionalDataFor, place, run, runNode, runToError } from '../support/engine';
import { plantRule, restRequests, ruleNode, usePriceRule } from '../support/priceRuleNodes';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
const rule = usePriceRule(emulator);

const node = (operation: string, more: INodeParameters = {}, extra: Partial<INode> = {}) =>
	ruleNode(emulator, operation, { priceRuleId: rule.priceRuleId, ...more }, extra);

const continues = { onError: 'continueRegularOutput' } as const;

function addCodes(count: number, used: (at: number) => number = () => 0) {
	const { codes } = emulator.state;
	for (let at = 0; at < count; at++) {
		codes.add(rule.discount(), `C-${at}`, Date.now()).usageCount = used(at);
	}
}

/** Changes all answers of an operation from a given request on. */
const rewrite = (operation: string, how: (good: Answer) => Answer, occurrence = 1) =>
	emulator.faults([
		{
			operation,
			fault: { kind: 'rewrite', rewrite: how },
			when: 'after',
			occurrence,
			times: 1000,
		},
	]);

describe('looking up a code', () => {
	it('returns the price rule and the ID regardless of case', async () => {
		const [item] = await runNode(node('lookup', { code: 'born-with' }));
		expect(item?.json).toEqual({
			found: true,
			code: 'born-with',
			priceRuleId: rule.id,
			discountCodeId: String(rule.discount().codes[0]?.id),
		});
		expect(restRequests(emulator).map(({ status }) => status)).toEqual([303]);
	});

	it('accepts the code itself if a proxy has followed the redirect', async () => {
		const code = { id: 5, price_rule_id: 4, code: 'BORN-WITH' };
		rewrite('restLookUpDiscountCode', () => ({
			status: 200,
			headers: {},
			body: JSON.stringify({ discount_code: code }),
		}));
		const [item] = await runNode(node('lookup', { code: 'BORN-WITH' }));
		expect(item?.json).toMatchObject({ found: true, priceRuleId: '4', discountCodeId: '5' });
	});

	it.each(['', 'https://acme.myshopify.com/admin', 'https://acme.myshopify.com/products/1'])(
		'returns no location if the redirect goes to %p',
		async (location) => {
			rewrite('restLookUpDiscountCode', (good) => ({ ...good, headers: { location } }));
			const { message } = await runToError(node('lookup', { code: 'BORN-WITH' }));
			expect(message).toBe('The store sent an answer that is not from the Admin API');
		},
	);

	it('throws for an unknown code, or returns an item for it', async () => {
		const { message, description } = await runToError(node('lookup', { code: 'NOPE' }));
		expect(message).toBe('The store does not have this code');
		expect(description).toContain('Nothing was changed.');
		const parameters = { code: '={{ $json.code }}', unknownCode: 'item' };
		const items = [{ code: 'NOPE' }, { code: 'BORN-WITH' }];
		const { outputs } = await run(node('lookup', parameters), { items });
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.found, json.code, pairedItem])).toEqual([
			[false, 'NOPE', { item: 0 }],
			[true, 'BORN-WITH', { item: 1 }],
		]);
	});

	it('sends nothing for an empty code', async () => {
		const { message } = await runToError(node('lookup', { code: ' ' }));
		expect(message).toContain("'Code' is empty");
		expect(restRequests(emulator)).toEqual([]);
	});
});

describe('counting codes', () => {
	beforeEach(() => addCodes(5, (at) => at));

	it.each<[object, number]>([
		[{}, 6],
		[{ timesUsed: 0 }, 2],
		[{ timesUsed: 3 }, 1],
		[{ timesUsedAtLeast: 0 }, 6],
		[{ timesUsedAtLeast: 2 }, 3],
		[{ timesUsedAtMost: 0 }, 2],
		[{ timesUsedAtLeast: 1, timesUsedAtMost: 2 }, 2],
	])('with %j there are %i', async (filters, count) => {
		const [item] = await runNode(node('count', { filters: filters as INodeParameters }));
		expect(item?.json).toEqual({ count });
	});

	it.each([-1, 1.5, 'many', ''])('refuses to count by %p', async (value) => {
		const filters = { timesUsedAtLeast: '={{ $json.value }}' };
		const { message } = await runToError(node('count', { filters }), { items: [{ value }] });
		expect(message).toContain("'Times Used at Least' ");
		expect(restRequests(emulator)).toEqual([]);
	});
});

describe('listing the codes of a price rule', () => {
	const codesOf = (items: Array<{ json: { code?: unknown } }>) =>
		items.map(({ json }) => json.code);

	it.each<[INodeParameters, number, number]>([
		[{}, 50, 1],
		[{ limit: 1 }, 1, 1],
		[{ limit: 250 }, 250, 1],
		[{ limit: 300 }, 300, 2],
		[{ returnAll: true }, 601, 3],
	])('with %j returns %i in %i requests, in order and each once', async (more, count, requests) => {
		addCodes(600);
		const items = await runNode(node('getAll', more));
		expect(codesOf(items)).toEqual(
			rule
				.discount()
				.codes.slice(0, count)
				.map(({ code }) => code),
		);
		expect(items[0]?.json).toMatchObject({ priceRuleId: rule.id, usageCount: 0 });
		expect(restRequests(emulator)).toHaveLength(requests);
	});

	it('identifies links by their relation, not their position', async () => {
		addCodes(600);
		rewrite('restListDiscountCodes', (good) => {
			const links = (good.headers.link ?? '').split(', ').reverse();
			return { ...good, headers: { ...good.headers, link: links.join(', ') } };
		});
		expect(codesOf(await runNode(node('getAll', { returnAll: true })))).toHaveLength(601);
	});

	describe('that loops', () => {
		/** Repeats the answers to the first requests in turn; ends after ten. */
		function repeat(count: number, more: (good: Answer) => Partial<Answer> = () => ({})) {
			const first: Answer[] = [];
			let asked = 0;
			rewrite('restListDiscountCodes', (good) => {
				if (first.length < count) first.push(good);
				const again = first[asked++ % count] ?? good;
				return asked > 10 ? { ...again, headers: {} } : { ...again, ...more(good) };
			});
		}

		it('back to the page before last stops, and says so', async () => {
			addCodes(600);
			repeat(2);
			const { message } = await runToError(node('getAll', { returnAll: true }));
			expect(message).toBe('Shopify sent the same page twice');
			expect(restRequests(emulator).length).toBeLessThanOrEqual(4);
		});

		it('back to its first page at the address of the second stops, and says so', async () => {
			addCodes(600);
			repeat(1, ({ headers }) => ({ headers }));
			const { message } = await runToError(node('getAll', { limit: 300 }));
			expect(message).toBe('Shopify sent the same page twice');
			expect(restRequests(emulator)).toHaveLength(2);
		});
	});

	it('is refused with an invalid limit', async () => {
		for (const limit of [0, -1, 1.5]) {
			const { message } = await runToError(node('getAll', { limit }));
			expect(message).toContain("'Limit' ");
		}
	});

	it('for several items pairs each code and failure with its item', async () => {
		addCodes(1);
		const priceRuleId = { __rl: true, mode: 'id', value: '={{ $json.rule }}' };
		const { outputs } = await run(node('getAll', { priceRuleId }, continues), {
			items: [{ rule: rule.id }, { rule: 1 }, { rule: rule.id }],
		});
		expect(
			outputs[0]?.map(({ json, pairedItem }) => [json.code ?? json.error, pairedItem]),
		).toEqual([
			['BORN-WITH', { item: 0 }],
			['C-0', { item: 0 }],
			['The store has no such price rule', { item: 1 }],
			['BORN-WITH', { item: 2 }],
			['C-0', { item: 2 }],
		]);
	});
});

describe('picking a price rule in the editor', () => {
	const search = async (filter?: string, token?: string) => {
		const nodeType = new ShopifyDiscount();
		const { workflow, node: placed, credentials } = place(nodeType, { shop: emulator.url });
		const context = new LoadOptionsContext(workflow, placed, additionalDataFor(credentials), '');
		return await nodeType.methods.listSearch.searchPriceRules.call(context, filter, token);
	};

	it('lists 250 at a time with their REST IDs, and continues', async () => {
		emulator.settings({ enforceThrottle: false, priceRuleIdOffset: 1_000_000 });
		for (let at = 0; at < 260; at++) await plantRule(emulator, { code: `RULE-${at}` });
		const first = await search();
		expect(first.results).toHaveLength(250);
		expect(first.results[0]).toEqual({
			name: 'BORN-WITH',
			value: String(Number(rule.id) + 1_000_000),
		});
		const second = await search(undefined, first.paginationToken as string);
		expect(second.results).toHaveLength(11);
		expect(second.paginationToken).toBeUndefined();
		expect((await search('rule-25')).results.map(({ name }) => name)).toEqual(['RULE-25']);
	});

	it('finds titles by a part of them, on any page', async () => {
		await plantRule(emulator, { code: 'SUMMER', title: 'Summer sale' });
		expect((await search(' SALE ')).results.map(({ name }) => name)).toEqual(['Summer sale']);
		expect((await search('nothing like it')).results).toEqual([]);
	});

	it('names the scope that is missing', async () => {
		emulator.settings({ scopes: ['read_discounts'] });
		await expect(search()).rejects.toMatchObject({
			message: 'The app lacks the access scope read_price_rules',
			description: expect.stringContaining('read_price_rules'),
		});
	});
});
