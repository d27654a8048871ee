import type { INode } from 'n8n-workflow';
import { readCsv } from '../../support/readCsv';
import { run, runToError } from '../../support/engine';
import type { LoggedRequest } from '../emulator';
import {
	byId,
	countRequests,
	createBatchNode,
	customers,
	fieldOf,
	liveCodes,
	ruleId,
	ruleNumber,
} from '../support/codeNodes';
import { shoplazzaCredential } from '../support/credentials';
import { useShoplazza } from '../support/useShoplazza';

let afterRequest: (request: LoggedRequest) => void;

const emulator = useShoplazza({ onRequest: (request) => afterRequest(request) });

beforeAll(() => virtualTime.freeze());

beforeEach(() => {
	virtualTime.onSleep();
	afterRequest = () => undefined;
});

const goesOn: Partial<INode> = { onError: 'continueRegularOutput' };

/** Calls back when the second batch has been dealt with. */
function afterSecondBatch(callback: () => void) {
	let batches = 0;
	afterRequest = ({ operation }) => {
		if (operation === 'createBatch' && ++batches === 2) callback();
	};
}

describe('a run that is cancelled', () => {
	it.each([{}, goesOn])('stops at once and says what was made (%j)', async (extra) => {
		const controller = new AbortController();
		afterSecondBatch(() => controller.abort());
		const error = await runToError(createBatchNode(emulator, {}, { extra }), {
			items: customers(500),
			signal: controller.signal,
		});
		expect(error.message).toBe('Creating codes was cancelled');
		expect(error.description).toBe(
			"100 of 500 codes were created and work. The outcome of 100 more codes, which were being sent, is not known. Nothing else was sent. Read what was created with 'Discount Code' → 'Get Many'.",
		);
		expect(countRequests(emulator, 'createBatch')).toBe(2);
	});

	it('stops at once while it waits for room in the bucket', async () => {
		const controller = new AbortController();
		let sleptMs = 0;
		virtualTime.onSleep((ms) => {
			sleptMs += ms;
			controller.abort();
		});
		const error = await runToError(createBatchNode(emulator, { options: { codesPerRequest: 1 } }), {
			items: customers(100),
			signal: controller.signal,
		});
		expect(error.message).toBe('Creating codes was cancelled');
		expect(sleptMs).toBeLessThan(2000);
		expect(countRequests(emulator, 'createBatch')).toBeLessThan(45);
	});
});

describe('a run whose time is over', () => {
	const hasLittle = { options: { waitMinutes: 0.1, codesPerRequest: 1 } };

	it('returns what is done by then, and the rest as not sent', async () => {
		const start = Date.now();
		const { outputs, hints } = await run(createBatchNode(emulator, hasLittle), {
			items: customers(100),
		});
		expect(Date.now() - start).toBeLessThan(8000);
		const created = outputs[0]?.length ?? 0;
		expect(created).toBeGreaterThan(40);
		expect(created).toBeLessThan(60);
		expect(liveCodes(emulator)).toHaveLength(created + 2);
		expect(outputs[1]).toHaveLength(100 - created);
		expect(new Set(fieldOf('reason', outputs[1]))).toEqual(new Set(['notSent']));
		expect(hints[0]?.message).toContain('The deadline passed before all codes were done');
	});

	it('still looks up what it has sent', async () => {
		emulator.faults([{ operation: 'createBatch', fault: 'reset', when: 'after', occurrence: 1 }]);
		afterRequest = ({ operation }) => {
			if (operation === 'createBatch') virtualTime.skip(10_000);
		};
		const { outputs } = await run(createBatchNode(emulator, { options: { waitMinutes: 0.1 } }), {
			items: customers(3),
		});
		expect(outputs[0]).toHaveLength(3);
		expect(countRequests(emulator, 'createBatch')).toBe(1);
	});
});

describe('a price rule that stops while its codes are made', () => {
	it.each<[string, (number: number) => void, string]>([
		[
			'discountEnded',
			(number) =>
				Object.assign(emulator.state.priceRules.get(number) ?? {}, { endsAt: Date.now() }),
			"The price rule 'Summer campaign' has ended, so its codes do not work",
		],
		[
			'discountGone',
			(number) => emulator.state.priceRules.delete(number),
			'The price rule was deleted while its codes were made',
		],
	])('lets none of its codes out as Created (%s)', async (reason, stop, message) => {
		const number = ruleNumber(emulator);
		afterSecondBatch(() => stop(number));
		const { outputs, hints } = await run(createBatchNode(emulator), { items: customers(200) });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toHaveLength(200);
		expect(outputs[1]?.[0]?.json).toMatchObject({ code: 'CODE-0', reason, message });
		expect(hints[0]?.message).toContain('Its codes were created but do not work.');
	});

	it('does not take along those of another price rule', async () => {
		const number = ruleNumber(emulator);
		const rules = [ruleId(emulator), ruleId(emulator, 'Welcome to the shop')];
		afterSecondBatch(() => emulator.state.priceRules.delete(number));
		const items = customers(4).map((one, at) => ({ ...one, rule: rules[at % 2] }));
		const parameters = {
			priceRuleId: byId('={{ $json.rule }}'),
			options: { codesPerRequest: 1 },
		};
		const { outputs } = await run(createBatchNode(emulator, parameters), { items });
		expect(fieldOf('code', outputs[0])).toEqual(['CODE-1', 'CODE-3']);
		expect(fieldOf('reason', outputs[1])).toEqual(['discountGone', 'discountGone']);
	});
});

describe('a node that goes on', () => {
	it('sends no item on as Created when nothing can be done', async () => {
		emulator.settings({ wrongTokenStatus: 401 });
		const credentials = shoplazzaCredential(emulator.url, 'wrong');
		const { outputs } = await run(createBatchNode(emulator, {}, { credentials, extra: goesOn }), {
			items: customers(2),
		});
		expect(outputs[0]).toEqual([]);
		expect(
			outputs[1]?.map(({ json, pairedItem }) => [json.email, json.reason, pairedItem]),
		).toEqual([
			['customer0@example.com', 'notSent', { item: 0 }],
			['customer1@example.com', 'notSent', { item: 1 }],
		]);
		expect(outputs[1]?.[0]?.json.message).toContain('Shoplazza does not accept the access token');
	});
});

describe('items for several stores', () => {
	it('are refused, and nothing is sent', async () => {
		const credentials = shoplazzaCredential('={{ $json.store }}');
		const items = [emulator.url, emulator.url, 'other'].map((store, at) => ({
			store,
			code: `CODE-${at}`,
		}));
		const error = await runToError(createBatchNode(emulator, {}, { credentials }), { items });
		expect(error.message).toBe('The items are for several stores or apps');
		expect(error.description).toContain('https://other.myshoplaza.com');
		expect(emulator.requests()).toEqual([]);
	});
});

it('returns CSV files with the data of the items', async () => {
	const options = { returnAs: 'csv', csvColumns: 'email' };
	const { outputs } = await run(createBatchNode(emulator, { options }), {
		items: [...customers(2), { email: 'had@example.com', code: 'SUMMER20' }],
	});
	const [created, notCreated] = outputs.map(([item]) =>
		readCsv(Buffer.from(item?.binary?.data?.data ?? '', 'base64').toString()),
	);
	expect(created).toEqual([
		['email', 'code', 'startsAt', 'endsAt', 'existing', 'priceRuleId', 'discountCodeId'],
		...[0, 1].map((at) => [
			...[`customer${at}@example.com`, `CODE-${at}`, expect.any(String), expect.any(String)],
			...['false', ruleId(emulator), expect.any(String)],
		]),
	]);
	expect(notCreated?.map((row) => row.slice(0, 3))).toEqual([
		['email', 'code', 'reason'],
		['had@example.com', 'SUMMER20', 'alreadyOnDiscount'],
	]);
});
