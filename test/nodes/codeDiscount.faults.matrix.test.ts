import { giveUpSoonIfHanging } from '../support/requestTimeout';
import type { IDataObject, INode } from 'n8n-workflow';
import { faultKinds } from '../emulator';
import type { Fault } from '../emulator';
import { cellsOf } from '../support/cells';
import { placeForAllFields } from '../support/allFields';
import { runNode, runToError } from '../support/engine';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	giveUpSoonIfHanging([]);
	virtualTime.onSleep();
});

function disturb(fault: Fault) {
	giveUpSoonIfHanging([fault]);
	emulator.faults([fault]);
}

const node = (operation: string, parameters: IDataObject) =>
	placeForAllFields({
		shop: emulator.url,
		parameters: { resource: 'codeDiscount', operation, ...parameters } as INode['parameters'],
	});

const create = (parameters: IDataObject = {}) =>
	node('create', { code: 'WELCOME', title: 'Welcome', percentage: 10, ...parameters });

const withId = (value: string) => ({ discountId: { __rl: true, mode: 'id', value } });

const CREATE = 'createBasicCodeDiscount';

// A 401 is handled by n8n, which fetches a new token.
const faults = faultKinds.filter((kind) => kind !== '401');
const matrix = faults.flatMap((fault) =>
	(['before', 'after'] as const).flatMap((when) => [1, 2].map((times) => ({ fault, when, times }))),
);

describe('a creation that gets no proper answer', () => {
	it.each(cellsOf(matrix, 5))(
		'($fault $when it is carried out, $times times) creates the discount once and returns it',
		async ({ fault, when, times }) => {
			disturb({ operation: CREATE, occurrence: 1, times, fault, when });
			const output = await runNode(create());
			expect(output).toHaveLength(1);
			expect(output[0]?.json).toMatchObject({ code: 'WELCOME', title: 'Welcome', percentage: 10 });
			expect(emulator.state.discounts.size).toBe(1);
		},
	);

	it('is not sent again before a lookup of the code', async () => {
		emulator.faults([{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'after' }]);
		await runNode(create());
		expect(emulator.requests().map(({ operation }) => operation)).toEqual([
			CREATE,
			'findCodeDiscountByCode',
			'getStorefront',
		]);
	});

	it('is sent again with the same input if the code does not exist', async () => {
		emulator.faults([{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'before' }]);
		await runNode(create());
		const [first, look, second] = emulator.requests();
		expect(look?.operation).toBe('findCodeDiscountByCode');
		expect(second?.variables).toEqual(first?.variables);
	});

	it('is not confused with a discount of someone else that has the code', async () => {
		const foreign = await createDiscount(emulator.url, 'WELCOME');
		emulator.faults([{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'before' }]);
		const failed = await runToError(create());
		expect(failed.message).toBe('The code WELCOME belongs to another discount');
		expect(failed.description).toContain(foreign);
		expect(failed.description).toContain('Nothing was created.');
		expect(emulator.state.discounts.size).toBe(1);
	});

	it('is not confused with an equal discount of an earlier run', async () => {
		const parameters = { startsAt: '2026-01-01T00:00:00Z' };
		await runNode(create(parameters));
		virtualTime.skip(60 * 60_000);
		emulator.faults([{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'before' }]);
		const failed = await runToError(create(parameters));
		expect(failed.message).toBe('The code WELCOME belongs to another discount');
	});

	it.each([
		['title', { title: 'Other' }],
		['end', { endsAt: '2030-01-01' }],
		['limit of uses', { usageLimit: 5 }],
		['percentage', { percentage: 20 }],
		['kind of value', { valueType: 'fixedAmount', amount: 10 }],
	])('is not confused with a recent discount with another %s', async (_, difference) => {
		const parameters = { startsAt: '2026-01-01T00:00:00Z' };
		await runNode(create({ ...parameters, ...difference }));
		emulator.faults([{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'before' }]);
		const failed = await runToError(create(parameters));
		expect(failed.message).toBe('The code WELCOME belongs to another discount');
	});

	it('has an unknown fate if the lookup fails as well, and says so', async () => {
		emulator.faults([
			{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'after' },
			{ operation: 'findCodeDiscountByCode', fault: '503', when: 'before' },
		]);
		const failed = await runToError(create());
		expect(failed.description).toContain('It is not known whether Shopify carried the request out');
		expect(countRequests(emulator, CREATE)).toBe(1);
	});

	it('ends eventually if every try is cut off', async () => {
		emulator.faults([{ operation: CREATE, fault: 'reset', when: 'before' }]);
		const start = Date.now();
		const failed = await runToError(create());
		expect(failed.description).toContain('It is not known');
		expect(Date.now() - start).toBeLessThan(5 * 60_000);
		expect(emulator.state.discounts.size).toBe(0);
	});

	it('remains a refusal if Shopify refused it', async () => {
		await createDiscount(emulator.url, 'WELCOME');
		const failed = await runToError(create());
		expect(failed.message).toContain('Code must be unique');
		expect(countRequests(emulator, 'findCodeDiscountByCode')).toBe(0);
	});
});

describe('a deletion that gets no proper answer', () => {
	it.each(cellsOf(matrix, 5))(
		'($fault $when it is carried out, $times times) is done once and reported as done',
		async ({ fault, when, times }) => {
			const id = await createDiscount(emulator.url, 'ONE');
			disturb({ operation: 'deleteCodeDiscount', occurrence: 1, times, fault, when });
			const [item] = await runNode(node('delete', withId(id)));
			expect(item?.json).toEqual({ deleted: true, id });
			expect(emulator.state.discounts.size).toBe(0);
		},
	);

	it('still reports a discount that never existed', async () => {
		const failed = await runToError(node('delete', withId('1')));
		expect(failed.message).toContain('Code discount does not exist');
	});
});

describe.each([
	['activate', 'ACTIVE'],
	['deactivate', 'EXPIRED'],
])('%s', (operation, status) => {
	it.each(cellsOf(matrix, 5))(
		'is tried again after $fault $when it is carried out, $times times',
		async ({ fault, when, times }) => {
			const id = await createDiscount(emulator.url, 'ONE');
			const document = `${operation}CodeDiscount`;
			disturb({ operation: document, occurrence: 1, times, fault, when });
			const [item] = await runNode(node(operation, withId(id)));
			expect(item?.json).toMatchObject({ id, status });
		},
	);
});

describe('reading', () => {
	it.each(cellsOf(matrix, 5))('is tried again after $fault $when, $times times', async (fault) => {
		const id = await createDiscount(emulator.url, 'ONE');
		disturb({ operation: 'getCodeDiscount', occurrence: 1, ...fault });
		const [item] = await runNode(node('get', withId(id)));
		expect(item?.json.id).toBe(id);
	});
});

it('finds a creation of a fixed amount again, too', async () => {
	emulator.faults([{ operation: CREATE, occurrence: 1, fault: 'reset', when: 'after' }]);
	const [item] = await runNode(create({ valueType: 'fixedAmount', amount: '10.00' }));
	expect(item?.json).toMatchObject({ amount: '10.0' });
	expect(emulator.state.discounts.size).toBe(1);
});
