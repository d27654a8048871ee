import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { codeNode, customers, fieldOf } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const TITLE = 'Welcome';

const titled = (parameters: INodeParameters = {}, extra = {}) =>
	codeNode(
		emulator,
		'createUnique',
		{ discountFrom: 'new', title: TITLE, percentage: 10, ...parameters },
		extra,
	);

const discounts = () => [...emulator.state.discounts.values()];

const made = () => {
	const [one] = discounts();
	if (!one) throw new Error('There is no discount');
	return one;
};

const keyed = { stableKey: '={{ $json.email }}' };

describe('a discount found by title', () => {
	it.each([{}, keyed])('is found again after its first code was deleted: %j', async (more) => {
		await run(titled(more), { items: customers(3) });
		const discount = made();
		const [first] = discount.codes;
		if (!first) throw new Error('There is no code');
		emulator.state.codes.remove(discount, new Set([first.id]));
		const { outputs } = await run(titled(more), { items: customers(3) });
		expect(outputs[0]).toHaveLength(3);
		expect(discounts()).toHaveLength(1);
	});

	it('gives everyone their previous code, including the owner of a deleted first code', async () => {
		const before = await run(titled(keyed), { items: customers(3) });
		const discount = made();
		const first = discount.codes[0];
		emulator.state.codes.remove(discount, new Set(first ? [first.id] : []));
		const after = await run(titled(keyed), { items: customers(3) });
		const codes = ({ outputs }: typeof before) =>
			new Map(outputs[0]?.map(({ json }) => [json.email, json.code]));
		expect(codes(after)).toEqual(codes(before));
	});

	it('is recreated if it was deleted', async () => {
		await run(titled(), { items: customers(2) });
		emulator.state.deleteDiscount(made().id);
		const { outputs } = await run(titled(), { items: customers(2) });
		expect(outputs[0]).toHaveLength(2);
		expect(discounts()).toHaveLength(1);
	});

	it('has no existing codes in its first run, and only existing ones in the next', async () => {
		const first = await run(titled(keyed), { items: customers(3) });
		expect(fieldOf('existing', first.outputs[0])).toEqual([false, false, false]);
		const second = await run(titled(keyed), { items: customers(3) });
		expect(fieldOf('existing', second.outputs[0])).toEqual([true, true, true]);
	});

	it('is not created twice if its stored record is damaged', async () => {
		await run(titled(), { items: customers(1) });
		for (const { metafields } of emulator.state.installations.list()) {
			for (const field of metafields)
				if (field.key.startsWith('discount_')) field.value = '{"a":1}';
		}
		const error = await runToError(titled(), { items: customers(1) });
		expect(error.message).toContain('cannot be read');
		expect(discounts()).toHaveLength(1);
	});
});

describe('items that share a title', () => {
	const rows = (...values: unknown[]) =>
		values.map((value, at): IDataObject => ({ ...customers(3)[at], value: value as string }));

	it.each([
		['percentage', '={{ $json.value }}', [10, 10, 50], 'Percentage', 'items 1 and 3'],
		['usageLimit', '={{ $json.value }}', [1, 5, 1], 'Uses per Code', 'items 1 and 2'],
		[
			'endsAt',
			'={{ $json.value }}',
			['2037-01-01', '2037-01-01', '2037-01-02'],
			'Ends At',
			'items 1 and 3',
		],
		['buyers', '={{ $json.value }}', ['all', 'markets', 'all'], 'Markets', 'items 1 and 2'],
		['additionalFields', { tags: '={{ $json.value }}' }, ['a', 'a', 'b'], 'Tags', 'items 1 and 3'],
	])(
		'are refused before anything is created if they differ in %s',
		async (name, value, given, label, which) => {
			const error = await runToError(titled({ [name]: value }), { items: rows(...given) });
			expect(`${error.message} ${error.description}`).toContain(label);
			if (name !== 'buyers') expect(error.message).toContain(which);
			expect(discounts()).toEqual([]);
		},
	);

	it('can express the same settings differently, relative to the time they are read', async () => {
		const parameters = {
			percentage: '={{ $json.value }}',
			endsAt: '={{ $now.plus({ days: 14 }).toISO() }}',
		};
		const { outputs } = await run(titled(parameters), { items: rows(10, '10', ' 10 ') });
		expect(outputs[0]).toHaveLength(3);
		expect(discounts()).toHaveLength(1);
	});

	it('do not affect those of another title', async () => {
		const items = [...rows(10, 50), { email: 'x@y.z', value: 20, title: 'Other' }];
		const parameters = {
			title: `={{ $json.title || '${TITLE}' }}`,
			percentage: '={{ $json.value }}',
		};
		const { outputs } = await run(titled(parameters), { items });
		expect(fieldOf('email', outputs[0])).toEqual(['x@y.z']);
		expect(fieldOf('message', outputs[1])).toEqual([
			expect.stringContaining("'Percentage' differs between items 1 and 2"),
			expect.stringContaining("'Percentage' differs between items 1 and 2"),
		]);
		expect(discounts().map(({ title }) => title)).toEqual(['Other']);
	});
});
