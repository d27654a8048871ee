import type { INode } from 'n8n-workflow';
import { discountNode, leastForms } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import {
	adminGraphql,
	countRequests,
	createDiscount,
	discountOf,
	plantDiscount,
} from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	virtualTime.onSleep();
});

const node = (form: object = {}, extra: Partial<INode> = {}) =>
	discountNode(
		emulator,
		{
			resource: 'codeDiscount',
			operation: 'createOrUpdate',
			kind: 'basic',
			code: 'WELCOME',
			percentage: 10,
			...form,
		},
		extra,
	);

describe('creating or updating', () => {
	it.each(['basic', 'bxgy', 'freeShipping', 'app'])(
		'creates a discount of the kind %s once, and reuses it in the next run',
		async (kind) => {
			const form = { kind, ...leastForms(emulator)[kind] };
			const [first] = await runNode(node(form));
			const [second] = await runNode(node(form));
			expect(first?.json).toMatchObject({ code: 'WELCOME', kind, created: true });
			expect(second?.json).toMatchObject({ id: first?.json.id, kind, created: false });
			expect(second?.pairedItem).toEqual({ item: 0 });
			expect(emulator.state.discounts.size).toBe(1);
		},
	);

	it('finds the code regardless of case and keeps its case', async () => {
		const id = await createDiscount(emulator.url, 'WELCOME');
		const [item] = await runNode(node({ code: 'welcome' }));
		expect(item?.json).toMatchObject({ id, code: 'WELCOME', created: false });
	});

	it('changes what is set, and keeps the start and the end if they are not set', async () => {
		const dates = { startsAt: '2026-02-01T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' };
		const id = await plantDiscount(emulator, 'Code', 'basic', { code: 'WELCOME', ...dates });
		const [item] = await runNode(node({ title: 'New', percentage: 25 }));
		expect(item?.json).toMatchObject({ id, title: 'New', percentage: 25, ...dates });
	});

	it.each(['basic', 'freeShipping'])(
		'removes the usage limit and the minimum of a %s that the form no longer has',
		async (kind) => {
			const minimum = { minimumRequirement: 'quantity', minimumQuantity: 3 };
			const { id } = (await runNode(node({ kind, usageLimit: 5, ...minimum })))[0]?.json ?? {};
			const [item] = await runNode(node({ kind, usageLimit: 0 }));
			expect(item?.json).toMatchObject({ id, usageLimit: null, minimumQuantity: null });
		},
	);

	it('moves the end if it is a number of days', async () => {
		await runNode(node({ expiresInDays: 1 }));
		virtualTime.skip(10 * 86_400_000);
		const [item] = await runNode(node({ expiresInDays: 1 }));
		expect(Date.parse(String(item?.json.endsAt))).toBeGreaterThan(Date.now());
	});

	it('updates a discount that has gained many codes since', async () => {
		const id = await createDiscount(emulator.url, 'WELCOME');
		await addCodes(id);
		const [item] = await runNode(node());
		expect(item?.json).toMatchObject({ id, codesCount: 3, created: false });
	});

	it('does not update a discount to which the code was only added', async () => {
		const id = await createDiscount(emulator.url, 'OTHER');
		await addCodes(id);
		const before = structuredClone(discountOf(emulator, id));
		const failed = await runToError(node({ code: 'A' }));
		expect(failed.message).toBe('The code A is one of many codes of another discount');
		expect(failed.description).toContain(id);
		expect(discountOf(emulator, id)).toEqual(before);
	});

	it('does not convert a discount to another kind', async () => {
		await plantDiscount(emulator, 'Code', 'bxgy', { code: 'WELCOME' });
		const failed = await runToError(node());
		expect(failed.message).toBe(
			"The discount 'Planted' is of the kind Buy X Get Y, not Amount Off",
		);
		expect(countRequests(emulator, 'updateBasicCodeDiscount')).toBe(0);
	});

	it('works item by item, continues after a refusal, and pairs the results', async () => {
		await createDiscount(emulator.url, 'B');
		const form = { code: '={{ $json.code }}', percentage: '={{ $json.percent }}' };
		const output = await runNode(node(form, { onError: 'continueRegularOutput' }), {
			items: [
				{ code: 'A', percent: 5 },
				{ code: 'B', percent: 6 },
				{ code: 'C', percent: 'many' },
			],
		});
		expect(output.map(({ json, pairedItem }) => [json.created ?? json.error, pairedItem])).toEqual([
			[true, { item: 0 }],
			[false, { item: 1 }],
			[expect.stringContaining("'Percentage' must be"), { item: 2 }],
		]);
	});

	it.each(['before', 'after'] as const)(
		'creates one discount if the answer is lost %s it is created',
		async (when) => {
			const operation = 'createBasicCodeDiscount';
			emulator.faults([{ operation, occurrence: 1, fault: 'reset', when }]);
			const [item] = await runNode(node());
			expect(item?.json).toMatchObject({ code: 'WELCOME', created: true });
			expect(emulator.state.discounts.size).toBe(1);
		},
	);

	it('updates what another run created while the answer to its own creation was lost', async () => {
		const operation = 'createBasicCodeDiscount';
		emulator.faults([{ operation, occurrence: 2, fault: 'reset', when: 'before' }]);
		const output = await runNode(node({ title: '={{ $json.title }}' }), {
			items: [{ title: 'One' }, { title: 'Two' }],
		});
		expect(output.map(({ json }) => json.created).sort()).toEqual([false, true]);
		expect(output.find(({ json }) => json.created === false)?.json.title).toMatch(/^(One|Two)$/);
		expect(emulator.state.discounts.size).toBe(1);
	});

	it('names the field that Shopify refuses', async () => {
		const failed = await runToError(node({ startsAt: '2031-01-01', endsAt: '2030-01-01' }));
		expect(failed.message).toBe("Shopify refused 'Ends At': Ends at needs to be after starts_at");
	});
});

async function addCodes(id: string) {
	const codes = '[{ code: "A" }, { code: "Z" }]';
	await adminGraphql(
		emulator.url,
		`mutation { discountRedeemCodeBulkAdd(discountId: "${id}", codes: ${codes}) { userErrors { message } } }`,
	);
	virtualTime.skip(60_000);
}
