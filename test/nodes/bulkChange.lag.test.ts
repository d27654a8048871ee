import type { INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Answer } from '../emulator';
import { place, runNode } from '../support/engine';
import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

interface Case {
	operation: string;
	change: string;
	read: string;
	parameters?: INodeParameters;
	/** Returns the body of an answer as it was before the change; by default, the first body. */
	before?: (body: string) => string;
	prepare?: () => void;
}

const cases: Case[] = [
	{
		operation: 'activateMany',
		change: 'activateCodeDiscounts',
		read: 'checkDiscounts',
		prepare: () => (discountOf(emulator, discountId).endsAt = Date.parse('2026-02-01')),
		before: (body) => body.replaceAll('"ACTIVE"', '"EXPIRED"'),
	},
	{
		operation: 'deactivateMany',
		change: 'deactivateCodeDiscounts',
		read: 'checkDiscounts',
		before: (body) => body.replaceAll('"EXPIRED"', '"ACTIVE"'),
	},
	{
		operation: 'addTags',
		change: 'addDiscountTags',
		read: 'checkDiscountTags',
		parameters: { tags: 'vip' },
		before: (body) => body.replaceAll('["vip"]', '[]'),
	},
	{
		operation: 'removeTags',
		change: 'removeDiscountTags',
		read: 'checkDiscountTags',
		parameters: { tags: 'vip' },
		prepare: () => (discountOf(emulator, discountId).tags = ['vip']),
		before: (body) => body.replaceAll('"tags":[]', '"tags":["vip"]'),
	},
	{ operation: 'deleteMany', change: 'deleteCodeDiscounts', read: 'checkDiscounts' },
];

/** Delays the visible effect of a job after the job is done. */
function showLate({ read, change, before }: Case, lagMs: number) {
	let first: Answer | undefined;
	let doneAt: number | undefined;
	const rewrite = (answer: Answer): Answer => {
		first ??= answer;
		if (countRequests(emulator, change) === 0) return answer;
		doneAt ??= Date.now();
		if (Date.now() >= doneAt + lagMs) return answer;
		return before ? { ...answer, body: before(String(answer.body)) } : first;
	};
	emulator.faults([{ operation: read, fault: { kind: 'rewrite', rewrite }, when: 'after' }]);
}

const changeDiscount = async ({ operation, parameters, prepare }: Case) => {
	prepare?.();
	const placed = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'codeDiscount',
			operation,
			selectBy: 'ids',
			discountIds: discountId,
			...parameters,
		},
	});
	const [item] = await runNode(placed);
	return item?.json;
};

describe.each(cases)('the state after $operation', (one) => {
	it('is read again if it lags by some seconds', async () => {
		showLate(one, 15_000);
		const start = Date.now();
		const json = await changeDiscount(one);
		expect(Object.values(json ?? {})).toContain(true);
		expect(json).not.toHaveProperty('reason');
		expect(countRequests(emulator, one.read)).toBeGreaterThan(2);
		expect(Date.now() - start).toBeGreaterThanOrEqual(15_000);
	});

	it('is not read again forever: the outcome becomes unknown', async () => {
		showLate(one, 3_600_000);
		const start = Date.now();
		const json = await changeDiscount(one);
		expect(Object.values(json ?? {})).not.toContain(true);
		expect(json).toHaveProperty('reason');
		expect(Date.now() - start).toBeLessThan(60_000);
	});
});
