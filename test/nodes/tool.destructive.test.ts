import type { IDataObject } from 'n8n-workflow';
import { callTool, itemsOf, placeOpenTool, placeTool, WAYS } from '../support/agentTool';
import { byId } from '../support/codeNodes';
import { fromAi } from '../support/fromAi';
import { modelFields } from '../support/modelFields';
import { createDiscounts } from '../support/storeClient';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let ids: string[];

beforeEach(async () => {
	virtualTime.onSleep();
	ids = await createDiscounts(emulator.url, ['ONE', 'TWO', 'THREE']);
});

/** How many discounts are there, and how many of them work. */
const store = () => {
	const all = [...emulator.state.discounts.values()];
	return { there: all.length, working: all.filter(({ endsAt }) => !endsAt).length };
};

const UNTOUCHED = { there: 3, working: 3 };

const MANY = [
	['codeDiscount', 'deleteMany'],
	['codeDiscount', 'deactivateMany'],
] as const;

describe.each(WAYS)('a tool that n8n runs %s', (way) => {
	describe.each(MANY)('for %s %s', (resource, operation) => {
		const chosen = { resource, operation };

		it.each(['', 'null', '*', 'all', '[]', 'Summer Sale', 'gid://shopify/DiscountCodeNode/*'])(
			'changes nothing for %j instead of IDs',
			async (discountIds) => {
				const { tool, argumentsFor } = placeOpenTool(emulator.url, chosen);
				const answer = await callTool(tool, argumentsFor({ discountIds }), way);
				expect(answer).toContain("'Discount IDs' ");
				expect(store()).toEqual(UNTOUCHED);
			},
		);

		it('changes what the model names, and nothing else', async () => {
			const { tool, argumentsFor } = placeOpenTool(emulator.url, chosen);
			const items = await itemsOf(tool, argumentsFor({ discountIds: ids[1] ?? '' }), way);
			expect(items).toHaveLength(1);
			expect(store().working).toBe(2);
		});

		it('takes no search from a model', async () => {
			const { tool, argumentsFor } = placeOpenTool(emulator.url, { ...chosen, selectBy: 'search' });
			const given = { search: 'status:active', maxMatches: 1000 };
			const answer = await callTool(tool, argumentsFor(given), way);
			expect(answer).toContain("'Search' cannot be defined by a model");
			expect(answer).toContain('Name each in a field for IDs');
			expect(store()).toEqual(UNTOUCHED);
		});

		it('takes no part of a search from a model', async () => {
			const search = "=title:{{ $fromAI('Title') }}";
			const tool = placeTool(emulator.url, { ...chosen, selectBy: 'search', search });
			const answer = await callTool(tool, { Title: 'ONE OR status:active' }, way);
			expect(answer).toContain("'Search' cannot be defined by a model");
			expect(store()).toEqual(UNTOUCHED);
		});

		it('takes no saved search from a model', async () => {
			const savedSearchId = fromAi('Saved_Search');
			const parameters = { ...chosen, selectBy: 'savedSearch', savedSearchId };
			const answer = await callTool(
				placeTool(emulator.url, parameters),
				{ Saved_Search: '1' },
				way,
			);
			expect(answer).toContain("'Saved Search Name or ID' cannot be defined by a model");
			expect(store()).toEqual(UNTOUCHED);
		});

		it('lets no model raise the limit of a search that a person chose', async () => {
			const parameters = { ...chosen, selectBy: 'search', search: 'status:active' };
			const raised = placeTool(emulator.url, {
				...parameters,
				maxMatches: fromAi('Max', 'number'),
			});
			expect(await callTool(raised, { Max: 1000 }, way)).toContain(
				"'Refuse if More Than' cannot be defined by a model",
			);
			const low = placeTool(emulator.url, { ...parameters, maxMatches: 2 });
			expect(await callTool(low, {}, way)).toContain('the search finds 3 discounts');
			expect(store()).toEqual(UNTOUCHED);
		});
	});

	it('creates no million of codes because a model asks for it', async () => {
		const { tool, argumentsFor } = placeOpenTool(emulator.url, {
			...{ resource: 'redeemCode', operation: 'createUnique', howMany: 'inAll' },
			discountId: byId(ids[0] ?? ''),
		});
		const answer = await callTool(tool, argumentsFor({ codesInAll: 1_000_000 }), way);
		expect(answer).toContain("'Number of Codes' must be a whole number from 1 to 1,000");
		expect(await itemsOf(tool, argumentsFor({ codesInAll: 3 }), way)).toHaveLength(3);
	});

	it('deletes no codes by a search of a model', async () => {
		const { tool, argumentsFor } = placeOpenTool(emulator.url, {
			...{ resource: 'redeemCode', operation: 'deleteMany', selectBy: 'search' },
			discountId: byId(ids[0] ?? ''),
		});
		const answer = await callTool(tool, argumentsFor({ search: 'times_used:0' }), way);
		expect(answer).toContain("'Search' cannot be defined by a model");
		expect([...emulator.state.discounts.values()].flatMap(({ codes }) => codes)).toHaveLength(3);
	});

	it.each([
		['codeDiscount', 'delete'],
		['codeDiscount', 'deactivate'],
	])('changes nothing in %s %s for a title', async (resource, operation) => {
		const { tool, argumentsFor } = placeOpenTool(emulator.url, { resource, operation });
		const answer = await callTool(tool, argumentsFor({ discountId: 'ONE' }), way);
		expect(answer).toContain('look the ID up first');
		expect(store()).toEqual(UNTOUCHED);
	});
});

it('what is done, to what kind of thing and by which choice is left to no model', () => {
	const keys = (choices: IDataObject) =>
		modelFields(new ShopifyDiscount(), choices).map(({ path }) => path);
	expect(keys({ resource: 'codeDiscount', operation: 'deleteMany' })).toEqual([
		'discountIds',
		'options.waitMinutes',
	]);
	expect(keys({ resource: 'bulkCreation', operation: 'cancelRun' })).toEqual(['runId']);
});
