import type { IDataObject, INode } from 'n8n-workflow';
import { placeForAllFields } from '../support/allFields';
import { locator } from '../support/discountForms';
import { run, runNode, runToError } from '../support/engine';
import { plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	virtualTime.onSleep();
});

const node = (parameters: object, extra: Partial<INode> = {}) =>
	placeForAllFields({
		shop: emulator.url,
		extra,
		parameters: parameters as INode['parameters'],
	});

const create = { resource: 'codeDiscount', operation: 'create', code: 'SALE', percentage: 10 };
const createOrUpdate = { ...create, operation: 'createOrUpdate' };
const list = { resource: 'codeDiscount', operation: 'getAll' };
const codesOfJob = { resource: 'bulkCreation', operation: 'getCodes', bulkCreationId: '1' };
const newDiscount = {
	resource: 'redeemCode',
	operation: 'createUnique',
	discountFrom: 'new',
	title: 'Campaign',
	percentage: 10,
};

describe('Create or Update without a title', () => {
	it('creates a discount with the code as its title', async () => {
		const [item] = await runNode(node(createOrUpdate));
		expect(item?.json).toMatchObject({ title: 'SALE', created: true });
	});

	it('keeps the title that the discount has', async () => {
		await plantDiscount(emulator, 'Code', 'basic', { code: 'SALE', title: 'Summer' });
		const [item] = await runNode(node({ ...createOrUpdate, code: 'sale' }));
		expect(item?.json).toMatchObject({ title: 'Summer', percentage: 10, created: false });
	});

	it('keeps it even if another run created the discount in the meantime', async () => {
		await runNode(node({ ...createOrUpdate, title: 'Summer' }));
		const [item] = await runNode(node({ ...createOrUpdate, additionalInput: '{"tags": ["a"]}' }));
		expect(item?.json.title).toBe('Summer');
	});

	it('uses the title of the additional input', async () => {
		await runNode(node({ ...createOrUpdate, title: 'Summer' }));
		const [item] = await runNode(
			node({ ...createOrUpdate, additionalInput: '{"title": "Winter"}' }),
		);
		expect(item?.json.title).toBe('Winter');
	});
});

describe('a percentage below 1', () => {
	it('is sent unchanged, with one hint for all items', async () => {
		const form = { ...newDiscount, title: '={{ $json.title }}', percentage: '={{ $json.off }}' };
		const items = ['A', 'B', 'C'].map((title) => ({ title, off: 0.15 }));
		const { hints } = await run(node(form), { items });
		const said = hints.filter(({ message }) => message.includes('Type 15 for 15 %'));
		expect(said).toHaveLength(1);
		const { hints: none } = await run(node({ ...form, percentage: 1, title: 'D' }));
		expect(none.filter(({ message }) => message.includes('Type 15'))).toEqual([]);
	});

	it.each<[object, boolean]>([
		[{ ...create, percentage: 0.15 }, true],
		[{ ...create, percentage: '0.5 %' }, true],
		[{ ...create, percentage: '={{ 3 / 20 }}' }, true],
		[{ ...create, percentage: 15 }, false],
		[{ ...create, percentage: 1 }, false],
		[{ ...create, kind: 'freeShipping' }, false],
		[{ ...create, operation: 'update', updateFields: { percentage: 0.15 } }, true],
		[{ ...create, operation: 'update', updateFields: { title: 'A' } }, false],
		[list, false],
		[{ ...newDiscount, percentage: 0.15 }, false],
	])('of a routed operation is a hint of the editor: %j is %s', (parameters, expected) => {
		const { workflow, node: placed, nodeType } = node(parameters);
		const [hint] = nodeType.description.hints ?? [];
		const shows = workflow.expression.getParameterValue(
			hint?.displayCondition ?? '',
			null,
			0,
			0,
			placed.name,
			[{ json: {} }],
			'manual',
			{},
		);
		expect(shows).toBe(expected);
	});
});

const NUMBERS: unknown[] = [true, [], [5], {}, 'abc', -5, 2.5, '1e3', ' - 1', '0x10', 2 ** 31];

const numbers: Array<[string, (value: unknown) => object]> = [
	['Limit', (limit) => ({ ...list, limit })],
	['Limit', (limit) => ({ ...codesOfJob, returnAll: false, limit })],
	['Uses per Code', (usageLimit) => ({ ...create, usageLimit })],
	['Expires In (Days)', (expiresInDays) => ({ ...create, expiresInDays })],
	[
		'Minimum Quantity',
		(minimumQuantity) => ({ ...create, minimumRequirement: 'quantity', minimumQuantity }),
	],
	['Quantity to Buy', (buysQuantity) => ({ ...create, kind: 'bxgy', buysQuantity })],
	[
		'Recurring Payments',
		(recurringCycleLimit) => ({ ...create, additionalFields: { recurringCycleLimit } }),
	],
	['Times Used at Least', (timesUsedAtLeast) => ({ ...list, filters: { timesUsedAtLeast } })],
	['Uses per Code', (usageLimit) => ({ ...newDiscount, usageLimit })],
];

describe('a number can be a number or numeric text', () => {
	it.each(numbers)('%s', async (label, form) => {
		for (const value of NUMBERS) {
			const { message } = await runToError(node(form('={{ $json.x }}')), {
				items: [{ x: value } as IDataObject],
			});
			expect(message).toMatch(new RegExp(`^'${label.replace(/[()]/g, '\\$&')}' `));
			expect(message).not.toMatch(/\[object|undefined/);
		}
		expect(emulator.requests()).toEqual([]);
	});

	it.each([0, '0', -1])('a limit of %p is invalid', async (limit) => {
		for (const form of [list, { ...codesOfJob, returnAll: false }]) {
			expect((await runToError(node({ ...form, limit }))).message).toBe(
				`'Limit' must be a whole number from 1 to 2,147,483,647, not '${limit}'`,
			);
		}
	});

	it.each([true, '0', 0, 'soon', -1, [], {}])('%j minutes are invalid', async (waitMinutes) => {
		const form = { ...codesOfJob, operation: 'wait', waitMinutes: '={{ $json.x }}' };
		const { message } = await runToError(node(form), {
			items: [{ x: waitMinutes } as IDataObject],
		});
		expect(message).toMatch(/^'Wait at Most \(Minutes\)' (must be a number above 0, not|is empty)/);
	});
});

describe('a boolean has to be one', () => {
	it.each<[string, (value: string) => object]>([
		['Return All', (returnAll) => ({ ...list, returnAll })],
		['Return All', (returnAll) => ({ ...codesOfJob, returnAll })],
		['Simplify', (simplify) => ({ ...list, simplify })],
		['Reverse', (reverse) => ({ ...list, options: { reverse } })],
		[
			'Once per Customer',
			(appliesOncePerCustomer) => ({ ...create, additionalFields: { appliesOncePerCustomer } }),
		],
		[
			'Open to Everyone',
			(openToEveryone) => ({
				...create,
				operation: 'update',
				discountId: locator(1),
				updateFields: { openToEveryone },
			}),
		],
	])('%s', async (label, form) => {
		for (const x of ['yes', 1, 0, 'TRUE!', {}, [true]]) {
			const { message } = await runToError(node(form('={{ $json.x }}')), {
				items: [{ x } as IDataObject],
			});
			expect(message).toMatch(`'${label}' must be true or false, not `);
		}
		expect(emulator.requests()).toEqual([]);
	});

	it('or its text, in everything that depends on it', async () => {
		await plantDiscount(emulator, 'Code', 'basic');
		const form = { ...list, returnAll: '={{ "true" }}', limit: 1, simplify: '={{ "false" }}' };
		const [item] = await runNode(node(form));
		expect(item?.json).toHaveProperty('discount.codes');
	});
});

it.each<[string, object]>([
	['Sort By', { ...list, options: { sortKey: '={{ "NAME" }}' } }],
	['Status', { ...list, filters: { statuses: '={{ ["live"] }}' } }],
	[
		'Discount Classes',
		{ ...create, kind: 'app', functionHandle: 'f', discountClasses: '={{ "ALL" }}' },
	],
	[
		'Countries',
		{ ...create, kind: 'freeShipping', destination: 'countries', countries: '={{ "Canada" }}' },
	],
])('an option has to be one that %s offers', async (label, form) => {
	expect((await runToError(node(form))).message).toMatch(
		new RegExp(`^'${label}' must be .*, not '`),
	);
	expect(emulator.requests()).toEqual([]);
});
