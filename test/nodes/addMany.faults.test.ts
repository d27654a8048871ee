import { byId, codeNode } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { countRequests, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const addMany = (parameters = {}) =>
	codeNode(emulator, 'addMany', { discountId: byId(discountId), ...parameters });

const items = Array.from({ length: 260 }, (_, index) => ({ code: `CODE-${index}` }));

describe('a store that becomes unreachable', () => {
	it('before the first job: the node stops and says that nothing was created', async () => {
		emulator.faults([{ operation: 'addRedeemCodes', fault: '503', when: 'before' }]);
		const error = await runToError(addMany(), { items });
		expect(error.message).toBe('Shopify is not available at the moment');
		expect(error.description).toContain('It is not known whether Shopify carried the request out');
		expect(liveCodes(emulator, discountId)).toEqual([]);
	});

	it('after it created the codes: they are found and Created, although no job was named', async () => {
		emulator.faults([{ operation: 'addRedeemCodes', fault: 'reset', when: 'after' }]);
		const { outputs } = await run(addMany(), { items: items.slice(0, 5) });
		expect(outputs[0]).toHaveLength(5);
		expect(liveCodes(emulator, discountId)).toHaveLength(5);
	});

	it('between two jobs: codes that work are Created, the rest are Not Created with the reason', async () => {
		emulator.faults([
			{ operation: 'addRedeemCodes', fault: '429', when: 'before', occurrence: 2, times: 1000 },
		]);
		const { outputs, hints } = await run(addMany(), { items });
		expect(outputs[0]).toHaveLength(250);
		expect(outputs[1]?.map(({ json }) => json.reason)).toEqual(Array(10).fill('notSent'));
		expect(hints[0]?.message).toContain('Shopify is limiting the speed of requests');
	});

	it('between two jobs, with the deadline passed: codes that cannot be looked up are unknown', async () => {
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
});

it('an answer without a job counts as unknown and is resolved', async () => {
	emulator.faults([
		{ operation: 'addRedeemCodes', fault: 'cutBody', when: 'after', occurrence: 1, times: 2 },
	]);
	const { outputs } = await run(addMany(), { items: items.slice(0, 3) });
	expect(outputs[0]).toHaveLength(3);
	expect(countRequests(emulator, 'addRedeemCodes')).toBe(3);
});
