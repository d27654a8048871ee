import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { faultKinds } from '../emulator/faults';
import { place, run, runToError } from '../support/engine';
import { countRequests, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

// A hanging request is given up in real time, so the time is made short here.
jest.mock('../../nodes/shared/http/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/http/limits'),
	REQUEST_TIMEOUT_MS: 150,
}));

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const addMany = (parameters = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'addMany',
			discountId: { __rl: true, mode: 'id', value: discountId },
			...parameters,
		},
	});

const items = Array.from({ length: 260 }, (_, index) => ({ code: `CODE-${index}` }));

// A 401 is not of this kind: n8n answers it with a new token.
const faults = faultKinds.filter((kind) => kind !== '401');
const operations = ['addRedeemCodes', 'getBulkCreationState'];
const matrix = operations.flatMap((operation) =>
	faults.flatMap((fault) =>
		(['before', 'after'] as const).flatMap((when) =>
			[1, 2].map((occurrence) => ({ operation, fault, when, occurrence })),
		),
	),
);

test.each(matrix)(
	'a $fault $when request $occurrence of $operation loses no code and reports none that does not work',
	async ({ operation, fault, when, occurrence }) => {
		emulator.faults([{ operation, fault, when, occurrence, retryAfter: 1 }]);
		const { outputs } = await run(addMany(), { items });
		expect(emulator.requests().some((request) => request.fault === `${fault}:${when}`)).toBe(true);
		expect(outputs[0]?.map(({ json }) => json.code)).toEqual(items.map(({ code }) => code));
		expect(outputs[1]).toEqual([]);
		expect(liveCodes(emulator, discountId).sort()).toEqual(items.map(({ code }) => code).sort());
	},
);

describe('a store that stays away', () => {
	it('before the first job: the node stops, says so, and nothing was created', async () => {
		emulator.faults([{ operation: 'addRedeemCodes', fault: '503', when: 'before' }]);
		const error = await runToError(addMany(), { items });
		expect(error.message).toBe('Shopify is not available at the moment');
		expect(error.description).toContain('It is not known whether Shopify carried the request out');
		expect(liveCodes(emulator, discountId)).toEqual([]);
	});

	it('after it made the codes: they are found and Created, although no job was ever named', async () => {
		emulator.faults([{ operation: 'addRedeemCodes', fault: 'reset', when: 'after' }]);
		const { outputs } = await run(addMany(), { items: items.slice(0, 5) });
		expect(outputs[0]).toHaveLength(5);
		expect(liveCodes(emulator, discountId)).toHaveLength(5);
	});

	it('after it made the codes, without waiting: their job comes out without a name', async () => {
		emulator.faults([{ operation: 'addRedeemCodes', fault: 'reset', when: 'after' }]);
		const { outputs } = await run(addMany({ waitForCompletion: false }), {
			items: items.slice(0, 5),
		});
		expect(outputs[0]?.map(({ json }) => json)).toEqual([
			{ codesCount: 5, discountId, batchId: expect.any(String) },
		]);
		expect(outputs[1]).toEqual([]);
	});

	it('between two jobs: what works is Created, the rest is Not Created with the reason', async () => {
		emulator.faults([
			{ operation: 'addRedeemCodes', fault: '429', when: 'before', occurrence: 2, times: 1000 },
		]);
		const { outputs, hints } = await run(addMany(), { items });
		expect(outputs[0]).toHaveLength(250);
		expect(outputs[1]?.map(({ json }) => json.reason)).toEqual(Array(10).fill('notSent'));
		expect(hints[0]?.message).toContain('Shopify is limiting the speed of requests');
	});

	it('between two jobs, with a limit that comes too late: what cannot be looked up is unknown', async () => {
		const late = { when: 'after', occurrence: 2, times: 1000, retryAfter: 1 } as const;
		emulator.faults([
			{ ...late, operation: 'addRedeemCodes', fault: '429' },
			{ operation: 'findDiscountOfCode', fault: '500', when: 'before' },
		]);
		const { outputs } = await run(addMany(), { items });
		expect(outputs[0]).toHaveLength(250);
		expect(liveCodes(emulator, discountId)).toHaveLength(260);
		expect(outputs[1]?.map(({ json }) => json.reason)).toEqual(Array(10).fill('unknown'));
	});

	it('while codes are read: they are Not Created as unknown, with their job', async () => {
		await createDiscount(emulator.url, 'CODE-0');
		emulator.faults([{ operation: 'getBulkCreationCodes', fault: 'reset', when: 'before' }]);
		const { outputs } = await run(addMany(), { items: items.slice(0, 5) });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]?.map(({ json }) => [json.reason, typeof json.bulkCreationId])).toEqual(
			Array(5).fill(['unknown', 'string']),
		);
	});

	it('before the trigger is told of the first job: the node stops, and nothing was created', async () => {
		emulator.faults([{ operation: 'setAppData', fault: '503', when: 'before' }]);
		const error = await runToError(addMany({ waitForCompletion: false }), { items });
		expect(error.message).toBe('Shopify is not available at the moment');
		expect(error.description).toContain('The codes were not sent');
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});
});

it('an answer that names no job counts as unknown and is settled', async () => {
	emulator.faults([
		{ operation: 'addRedeemCodes', fault: 'cutBody', when: 'after', occurrence: 1, times: 2 },
	]);
	const { outputs } = await run(addMany(), { items: items.slice(0, 3) });
	expect(outputs[0]).toHaveLength(3);
	expect(countRequests(emulator, 'addRedeemCodes')).toBe(3);
});
