import { LoadOptionsContext } from 'n8n-core';
import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { FaultKind } from '../emulator';
import { discountNode } from '../support/discountForms';
import { additionalDataFor, run, runNode, runToError } from '../support/engine';
import {
	countRequests,
	createDiscount,
	createDiscounts,
	discountOf,
	plantDiscount,
} from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	discountNode(emulator, { resource: 'codeDiscount', operation, ...parameters }, extra);

const createMany = async (...codes: string[]) => await createDiscounts(emulator.url, codes);

const titles = () => [...emulator.state.discounts.values()].map(({ title }) => title);
const endOf = (id: string) => discountOf(emulator, id).endsAt;
const end = (id: string) => (discountOf(emulator, id).endsAt = Date.parse('2026-02-01'));
const sent = (operation: string) =>
	emulator.requests().filter((request) => request.operation === operation);

interface Operation {
	operation: string;
	document: string;
	done: string;
	prepare: (id: string) => unknown;
	isDone: (id: string) => boolean;
	now: IDataObject;
	parameters?: IDataObject;
}

const operations: Operation[] = [
	{
		operation: 'activateMany',
		document: 'activateCodeDiscounts',
		done: 'activated',
		prepare: end,
		isDone: (id) => endOf(id) === null,
		now: { status: 'ACTIVE' },
	},
	{
		operation: 'deactivateMany',
		document: 'deactivateCodeDiscounts',
		done: 'deactivated',
		prepare: () => undefined,
		isDone: (id) => endOf(id) !== null,
		now: { status: 'EXPIRED' },
	},
	{
		operation: 'deleteMany',
		document: 'deleteCodeDiscounts',
		done: 'deleted',
		prepare: () => undefined,
		isDone: (id) => !emulator.state.discounts.has(Number(id.split('/').pop())),
		now: {},
	},
	{
		operation: 'addTags',
		document: 'addDiscountTags',
		done: 'tagsAdded',
		prepare: (id) => (discountOf(emulator, id).tags = ['old']),
		isDone: (id) => discountOf(emulator, id).tags.join() === 'old,new,vip',
		now: { tags: ['old', 'new', 'vip'] },
		parameters: { tags: 'vip, new' },
	},
	{
		operation: 'removeTags',
		document: 'removeDiscountTags',
		done: 'tagsRemoved',
		prepare: (id) => (discountOf(emulator, id).tags = ['old', 'new', 'vip']),
		isDone: (id) => discountOf(emulator, id).tags.join() === 'old',
		now: { tags: ['old'] },
		parameters: { tags: 'vip, new' },
	},
];

describe.each(operations)('$operation', (given) => {
	const { operation, document, done, prepare, isDone, now, parameters } = given;
	const change = (more: IDataObject = {}, extra?: Partial<INode>) =>
		node(operation, { ...parameters, ...more }, extra);

	it('changes the discounts of all items in one job, and pairs each with its item', async () => {
		const ids = await createMany('A', 'B', 'KEPT', 'C');
		ids.forEach(prepare);
		const [a, b, kept, c] = ids as [string, string, string, string];
		const output = await runNode(change(), { items: [{ id: b }, { id: `${a}, ${c}` }] });
		const jobId = expect.stringContaining('gid://shopify/Job/');
		expect(output).toEqual([
			{ json: { [done]: true, id: b, ...now, jobId }, pairedItem: [{ item: 0 }] },
			{ json: { [done]: true, id: a, ...now, jobId }, pairedItem: [{ item: 1 }] },
			{ json: { [done]: true, id: c, ...now, jobId }, pairedItem: [{ item: 1 }] },
		]);
		expect([a, b, c].map(isDone)).toEqual([true, true, true]);
		expect(isDone(kept)).toBe(false);
		expect(countRequests(emulator, document)).toBe(1);
	});

	it('changes what a search finds, but no automatic discount', async () => {
		const ids = await createMany('Summer 1', 'Winter 1', 'Summer 2');
		ids.forEach(prepare);
		await plantDiscount(emulator, 'Automatic', 'basic', { title: 'Summer automatic' });
		virtualTime.skip(1000);
		const output = await runNode(change({ selectBy: 'search', search: 'title:Summer*' }));
		expect(output.map(({ json }) => json.id)).toEqual([ids[0], ids[2]]);
		expect(ids.map(isDone)).toEqual([true, false, true]);
		expect(titles()).toContain('Summer automatic');
		const query = 'method:code AND title:Summer*';
		expect(sent('countDiscounts')[0]?.variables).toEqual({ query });
		expect(sent('selectDiscounts')[0]?.variables).toMatchObject({ query });
	});

	it.each([
		[{ discountIds: '' }, "'Discount IDs' is empty"],
		[
			{ discountIds: 'gid://shopify/DiscountAutomaticNode/1' },
			"'Discount IDs' must be IDs such as",
		],
		[{ selectBy: 'search', search: ' ' }, "'Search' is empty, which would mean all discounts"],
		[{ selectBy: 'search', search: 'statu:expired' }, "'Search' has the field 'statu'"],
		[{ selectBy: 'savedSearch', savedSearchId: '' }, "'Saved Search Name or ID' is empty"],
	])('refuses %j before anything is sent', async (more, message) => {
		(await createMany('A')).forEach(prepare);
		const error = await runToError(change(more));
		expect(error.message).toContain(message);
		expect(error.itemIndex).toBe(0);
		expect(countRequests(emulator, document)).toBe(0);
	});

	it('refuses a search that finds more than the limit, and says how many', async () => {
		const ids = await createMany('A-1', 'A-2', 'A-3');
		ids.forEach(prepare);
		virtualTime.skip(1000);
		const search = { selectBy: 'search', search: 'A', maxMatches: 2 };
		const error = await runToError(change(search));
		expect(error.message).toContain('the search finds 3 discounts');
		expect(ids.map(isDone)).toEqual([false, false, false]);
	});

	it('only starts the job without waiting, and reports no result', async () => {
		const [id] = await createMany('A');
		const output = await runNode(change({ discountIds: id, waitForCompletion: false }));
		expect(output.map(({ json }) => json)).toEqual([
			{ id, jobId: expect.stringContaining('/Job/') },
		]);
		expect(countRequests(emulator, 'getJob')).toBe(0);
	});

	const faults: FaultKind[] = ['reset', '503', 'throttled', 'internalError'];
	const matrix = faults.flatMap((fault) =>
		(['before', 'after'] as const).map((when) => ({ fault, when })),
	);

	it.each(matrix)('recovers from $fault $when it is carried out', async ({ fault, when }) => {
		const [id = ''] = await createMany('A');
		prepare(id);
		emulator.faults([{ operation: document, fault, when, occurrence: 1, times: 2 }]);
		const output = await runNode(change({ discountIds: id }));
		expect(output.map(({ json }) => json[done])).toEqual([true]);
		expect(isDone(id)).toBe(true);
	});

	it('stops if the app lacks access', async () => {
		const [id] = await createMany('A');
		emulator.settings({ scopes: ['read_discounts'] });
		const error = await runToError(change({ discountIds: id }));
		expect(error.message).toBe('The app lacks the access scope write_discounts');
	});
});

describe('a change of many discounts', () => {
	it('is sent 250 at a time, at less than 1,000 points per request', async () => {
		emulator.settings({ enforceThrottle: false });
		const first = await createDiscount(emulator.url, 'FIRST');
		const model = discountOf(emulator, first);
		const ids = Array.from({ length: 300 }, () => {
			const id = emulator.state.nextId();
			emulator.state.discounts.set(id, { ...model, id, codes: [] });
			return `gid://shopify/DiscountCodeNode/${id}`;
		});
		const output = await runNode(node('deactivateMany', { discountIds: '={{ $json.ids }}' }), {
			items: [{ ids }],
		});
		expect(output.filter(({ json }) => json.deactivated === true)).toHaveLength(300);
		expect(
			sent('deactivateCodeDiscounts').map(({ variables }) => (variables?.ids as string[]).length),
		).toEqual([250, 50]);
		for (const { requestedCost } of emulator.requests()) expect(requestedCost).toBeLessThan(1000);
	});

	it('reports a discount that the store does not have, and changes the others', async () => {
		const [id] = await createMany('A');
		const { outputs, hints } = await run(node('deactivateMany', { discountIds: `1, ${id}` }));
		expect(outputs[0]?.map(({ json }) => [json.deactivated, json.reason])).toEqual([
			[false, 'notFound'],
			[true, undefined],
		]);
		expect(hints[0]?.message).toContain('1 of 2 could not be confirmed');
		expect(countRequests(emulator, 'checkDiscounts')).toBe(1);
	});

	it('accepts a search that was saved in the admin', async () => {
		const ids = await createMany('A', 'B');
		end(ids[0] ?? '');
		virtualTime.skip(1000);
		const saved = [...emulator.state.savedSearches.values()].find(({ about }) => about === 'code');
		const output = await runNode(
			node('deleteMany', { selectBy: 'savedSearch', savedSearchId: saved?.id }),
		);
		expect(output.map(({ json }) => json.id)).toEqual([ids[0]]);
		expect(titles()).toEqual(['B']);
	});

	it('groups items by the tags they name', async () => {
		const ids = await createMany('A', 'B', 'C');
		await runNode(node('addTags', { tags: '={{ $json.tags }}' }), {
			items: ids.map((id, index) => ({ id, tags: index === 1 ? ['x'] : ['y', 'z'] })),
		});
		expect(ids.map((id) => discountOf(emulator, id).tags)).toEqual([['y', 'z'], ['x'], ['y', 'z']]);
		expect(countRequests(emulator, 'addDiscountTags')).toBe(2);
	});

	it('requires a tag to add or remove', async () => {
		const [id] = await createMany('A');
		const error = await runToError(node('addTags', { discountIds: id, tags: ' , ' }));
		expect(error.message).toBe("'Tags' is empty");
	});

	it('does not count as done if the store did not do it', async () => {
		const [id = ''] = await createMany('A');
		const discount = discountOf(emulator, id);
		Object.defineProperty(discount, 'endsAt', { get: () => null, set: () => undefined });
		const { outputs, hints } = await run(node('deactivateMany', { discountIds: id }));
		expect(outputs[0]?.map(({ json }) => json)).toMatchObject([
			{ deactivated: false, reason: 'unknown', status: 'ACTIVE' },
		]);
		expect(hints).toHaveLength(1);
	});
});

it.each([
	['codeDiscount', 'Expired codes', 'status:expired'],
	['automaticDiscount', 'Expired offers', 'status:expired'],
	['redeemCode', 'Unused codes', 'times_used:0'],
])('lists the saved searches of the selected resource: %s', async (resource, name, query) => {
	const { workflow, node: placed, credentials } = node('deleteMany', { resource });
	const data = { ...additionalDataFor(credentials), currentNodeParameters: placed.parameters };
	const editor = new LoadOptionsContext(workflow, placed, data, '');
	expect(await new ShopifyDiscount().methods.loadOptions.loadSavedSearches.call(editor)).toEqual([
		{ name, value: expect.stringContaining('gid://shopify/SavedSearch/'), description: query },
	]);
});
