import { LoadOptionsContext } from 'n8n-core';
import type { INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { lists } from '../fuzz/scenario';
import { locator } from '../support/discountForms';
import { additionalDataFor, place, poll, run, runNode, runToError } from '../support/engine';
import { startSpoiler } from '../support/spoilAnswers';
import type { Spoiler, TrueAnswer } from '../support/spoilAnswers';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { plantJob } from '../trigger/listening';

// The time-out of an endless answer runs in real time, so it is short here.
jest.mock('../../nodes/shared/http/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/http/limits'),
	REQUEST_TIMEOUT_MS: 1_500,
}));

const emulator = useEmulator();
let spoiler: Spoiler;

beforeAll(async () => {
	spoiler = await startSpoiler(emulator.url);
});

beforeEach(() => {
	virtualTime.skip(60_000);
	spoiler.order(0, true, (answer) => answer);
});

afterAll(async () => await spoiler.close());

const node = (parameters: INodeParameters) =>
	place(new ShopifyDiscount(), { shop: spoiler.url, parameters });

const count = { resource: 'codeDiscount', operation: 'count' };

const change = (answer: TrueAnswer, how: (body: { data: object }) => object) => ({
	...answer,
	body: JSON.stringify(how(JSON.parse(answer.body) as { data: object })),
});

it('sends at most 20 requests at once for any number of items', async () => {
	emulator.settings({ restoreRate: 1e6, bucketSize: 1e6 });
	spoiler.order('all', true, async (answer) => {
		// eslint-disable-next-line @n8n/community-nodes/no-restricted-globals -- a store that is slow in real time
		await new Promise((resolve) => setTimeout(resolve, 300));
		return answer;
	});
	await runNode(node(count), { items: Array.from({ length: 60 }, () => ({})) });
	expect(spoiler.count).toBeGreaterThanOrEqual(60);
	expect(spoiler.mostAtOnce).toBeLessThanOrEqual(20);
});

it('the gap between tries grows even if Shopify asks for no wait', async () => {
	emulator.faults([
		{ operation: '*', fault: '429', when: 'before', occurrence: 1, times: 5, retryAfter: 0 },
	]);
	const start = Date.now();
	await runNode(node(count));
	expect(Date.now() - start).toBeGreaterThanOrEqual((500 + 1000 + 2000 + 4000 + 8000) / 2);
});

it.each(['429', '430', '503'] as const)(
	'waits as long as Shopify asks for with HTTP status %s before each try',
	async (fault) => {
		emulator.faults([
			{ operation: '*', fault, when: 'before', occurrence: 1, times: 2, retryAfter: 40 },
		]);
		const start = Date.now();
		const waits: number[] = [];
		virtualTime.onSleep((ms) => waits.push(ms));
		await runNode(node(count));
		virtualTime.onSleep();
		expect(waits.filter((ms) => ms >= 40_000)).toHaveLength(2);
		expect(Date.now() - start).toBeLessThan(90_000);
	},
);

it('does not wait as long as Shopify asks for if that exceeds the retry budget', async () => {
	emulator.faults([{ operation: '*', fault: '429', when: 'before', retryAfter: 3600 }]);
	const start = Date.now();
	const { message } = await runToError(node(count));
	expect(message).toBe('Shopify is limiting the speed of requests');
	expect(Date.now() - start).toBeLessThan(1_000);
	expect(spoiler.count).toBe(1);
});

it('a new document does not wait for 1,000 points if the bucket is empty', async () => {
	const id = await createDiscount(emulator.url, 'THERE');
	emulator.settings({ bucketSize: 1000, restoreRate: 50 });
	const many = Array.from({ length: 110 }, () => ({}));
	await runNode(node({ ...count, returnAll: true }), { items: many });
	const start = Date.now();
	await runNode(node({ resource: 'codeDiscount', operation: 'delete', discountId: locator(id) }));
	expect(Date.now() - start).toBeLessThan(2_000);
});

it('an answer whose body never ends times out and is requested again', async () => {
	spoiler.order(1, true, () => ({ trickle: true }));
	const start = performance.now();
	const [item] = await runNode(node(count));
	expect(item?.json).toHaveProperty('count');
	expect(performance.now() - start).toBeLessThan(15_000);
	expect(spoiler.count).toBe(2);
});

describe('the API version of an answer', () => {
	const older = (answer: TrueAnswer) => ({
		...answer,
		headers: { ...answer.headers, 'x-shopify-api-version': '2019-04' },
	});
	const text = 'Shopify answered with version 2019-04 of the Admin API instead of';

	it('is reported once per run if it differs', async () => {
		const id = await createDiscount(emulator.url, 'THERE');
		spoiler.order('all', true, older);
		const parameters = { resource: 'redeemCode', operation: 'addMany', discountId: locator(id) };
		const { outputs, hints } = await run(node(parameters), { items: [{ code: 'A' }] });
		expect(outputs[0]).toHaveLength(1);
		expect(hints.filter(({ message }) => message.includes(text))).toHaveLength(1);
	});

	it('does not stop a trigger', async () => {
		spoiler.order('all', true, older);
		await expect(
			poll(place(new ShopifyDiscountTrigger(), { shop: spoiler.url, parameters: {} })),
		).resolves.toBeNull();
	});

	it('is not reported if it is the requested one', async () => {
		const id = await createDiscount(emulator.url, 'THERE');
		const parameters = { resource: 'redeemCode', operation: 'addMany', discountId: locator(id) };
		const { hints } = await run(node(parameters), { items: [{ code: 'A' }] });
		expect(hints).toEqual([]);
	});
});

describe('a cursor that does not move', () => {
	const stuck = (answer: TrueAnswer) =>
		change(
			answer,
			(body) =>
				JSON.parse(
					JSON.stringify(body).replace(
						/"pageInfo":\{[^}]*"endCursor":[^}]*\}/g,
						'"pageInfo":{"hasNextPage":true,"endCursor":null}',
					),
				) as object,
		);

	const operations: INodeParameters[] = [
		{ resource: 'codeDiscount', operation: 'getAll', returnAll: true },
		{ resource: 'automaticDiscount', operation: 'getAll', returnAll: true },
		{ resource: 'redeemCode', operation: 'getAll', returnAll: true },
		{ resource: 'bulkCreation', operation: 'getCodes', returnAll: true },
		{
			resource: 'codeDiscount',
			operation: 'deleteMany',
			selectBy: 'search',
			search: 'title:THERE',
		},
	];

	it.each(operations)('stops $resource $operation', async (parameters) => {
		const id = await createDiscount(emulator.url, 'THERE');
		const bulkCreationId = plantJob(emulator, id, ['A']);
		virtualTime.skip(60_000);
		spoiler.order('all', true, stuck);
		const failed = await runToError(
			node({ ...parameters, discountId: locator(id), bulkCreationId }),
		);
		expect(failed.message).toBe('Shopify sent the same page twice');
		expect(emulator.state.discounts.size).toBe(1);
	});

	it.each(lists)('stops %s in the editor', async (list) => {
		const nodeType = new ShopifyDiscount();
		const { workflow, node: placed, credentials } = place(nodeType, { shop: spoiler.url });
		const context = new LoadOptionsContext(workflow, placed, additionalDataFor(credentials), '');
		spoiler.order('all', true, stuck);
		await expect(nodeType.methods.listSearch[list].call(context)).rejects.toThrow(
			'Shopify sent the same page twice',
		);
	});

	it('stops the trigger', async () => {
		spoiler.order('all', true, stuck);
		const trigger = place(new ShopifyDiscountTrigger(), { shop: spoiler.url, parameters: {} });
		await expect(poll(trigger)).rejects.toThrow('Shopify sent the same page twice');
	});
});

it('reports what Shopify leaves out of its answer, and counts what it did as done', async () => {
	const id = await createDiscount(emulator.url, 'THERE');
	const errors = [
		{
			message: 'Access denied for discountCode field.',
			path: ['discountRedeemCodeBulkAdd', 'bulkCreation', 'discountCode'],
			extensions: { code: 'ACCESS_DENIED' },
		},
	];
	spoiler.order(1, true, (answer) => change(answer, (body) => ({ ...body, errors })));
	const parameters = { resource: 'redeemCode', operation: 'addMany', discountId: locator(id) };
	const { outputs, hints } = await run(node(parameters), { items: [{ code: 'A' }] });
	expect(outputs[0]?.map(({ json }) => json.code)).toEqual(['A']);
	expect(hints.map(({ message }) => message).join()).toContain('Access denied for discountCode');
	expect(countRequests(emulator, 'addRedeemCodes')).toBe(1);
});
