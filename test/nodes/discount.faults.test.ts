import type { IDataObject, INode } from 'n8n-workflow';
import { discountNode, leastForms, locator, nth, productRows } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { countRequests, discountOf, plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	virtualTime.onSleep();
});

const kinds = ['basic', 'bxgy', 'freeShipping', 'app'] as const;
type Kind = (typeof kinds)[number];
type Method = 'Code' | 'Automatic';

const NAMES = { basic: 'Basic', bxgy: 'Bxgy', freeShipping: 'FreeShipping', app: 'App' };
const nameOf = (verb: string, method: Method, kind: Kind) =>
	`${verb}${NAMES[kind]}${method}Discount`;

const faults = (['reset', '503'] as const).flatMap((fault) =>
	(['before', 'after'] as const).map((when) => ({ fault, when })),
);
const ofKinds = (methods: Method[], which: readonly Kind[] = kinds) =>
	methods.flatMap((method) =>
		which.flatMap((kind) => faults.map((fault) => ({ method, kind, ...fault }))),
	);

const place = (method: Method, operation: string, form: IDataObject, extra?: Partial<INode>) =>
	discountNode(
		emulator,
		{
			resource: method === 'Code' ? 'codeDiscount' : 'automaticDiscount',
			operation,
			...form,
		},
		extra,
	);

/** Returns a form that creates a discount of a kind. */
const making = (method: Method, kind: Kind) => ({
	kind,
	...leastForms(emulator)[kind],
	...(method === 'Code' ? { code: 'WELCOME' } : { title: 'Sale' }),
});

const lose = (operation: string, { fault, when }: (typeof faults)[number]) =>
	emulator.faults([{ operation, occurrence: 1, fault, when }]);

const made = () => [...emulator.state.discounts.values()];

describe('an update whose answer is lost', () => {
	it.each(ofKinds(['Code', 'Automatic']))(
		'changes $kind of $method as requested, and nothing twice ($fault $when it is carried out)',
		async ({ method, kind, ...fault }) => {
			const [customer, other] = [...emulator.state.customers.keys()];
			const gid = (id = 0) => `gid://shopify/Customer/${id}`;
			const context = { customers: { add: [gid(customer)] } };
			const id = await plantDiscount(emulator, method, kind, { context });
			lose(nameOf('update', method, kind), fault);
			const row = (customerId: unknown) => ({ customer: [{ customerId: locator(customerId) }] });
			const [item] = await runNode(
				place(method, 'update', {
					kind,
					discountId: locator(id),
					updateFields: {
						title: 'New',
						tags: 'a, b',
						customersToAdd: row(other),
						customersToRemove: row(customer),
					},
				}),
			);
			expect(item?.json).toMatchObject({ id, title: 'New', kind, buyers: 'customers' });
			expect(countRequests(emulator, nameOf('update', method, kind))).toBe(2);
			expect(discountOf(emulator, id)).toMatchObject({
				title: 'New',
				tags: ['a', 'b'],
				context: { type: 'customers', ids: [other] },
			});
		},
	);
});

describe('a creation whose answer is lost', () => {
	it.each(ofKinds(['Code'], ['bxgy', 'freeShipping', 'app']))(
		'creates $kind of $method once and returns it ($fault $when it is carried out)',
		async ({ method, kind, ...fault }) => {
			lose(nameOf('create', method, kind), fault);
			const output = await runNode(place(method, 'create', making(method, kind)));
			expect(output).toMatchObject([{ json: { code: 'WELCOME', kind }, pairedItem: { item: 0 } }]);
			expect(made()).toHaveLength(1);
		},
	);

	it.each(ofKinds(['Automatic']))(
		'is not sent again for $kind of $method, which nothing identifies, and has an unknown fate ($fault $when it is carried out)',
		async ({ method, kind, ...fault }) => {
			const document = nameOf('create', method, kind);
			lose(document, fault);
			const failed = await runToError(place(method, 'create', making(method, kind)));
			expect(failed.description).toContain(
				'It is not known whether Shopify carried the request out: check in the store before you run it again.',
			);
			expect(failed.description).not.toContain('Nothing was');
			expect(failed.itemIndex).toBe(0);
			expect(countRequests(emulator, document)).toBe(1);
			expect(made()).toHaveLength(fault.when === 'after' ? 1 : 0);
		},
	);

	it('of one automatic discount does not affect the others if the node continues on failure', async () => {
		lose('createBasicAutomaticDiscount', { fault: 'reset', when: 'after' });
		const form = { ...making('Automatic', 'basic'), title: '={{ $json.title }}' };
		const output = await runNode(
			place('Automatic', 'create', form, { onError: 'continueRegularOutput' }),
			{ items: [{ title: 'One' }, { title: 'Two' }] },
		);
		expect(output.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		expect(output.filter(({ json }) => json.error !== undefined)).toHaveLength(1);
		expect(output.filter(({ json }) => json.id !== undefined)).toHaveLength(1);
		expect(made()).toHaveLength(2);
	});
});

describe('Create or Update whose answer is lost', () => {
	it.each(ofKinds(['Code']))(
		'creates $kind once, and says that it was created ($fault $when it is carried out)',
		async ({ method, kind, ...fault }) => {
			lose(nameOf('create', method, kind), fault);
			const [item] = await runNode(place(method, 'createOrUpdate', making(method, kind)));
			expect(item?.json).toMatchObject({ code: 'WELCOME', kind, created: true });
			expect(made()).toHaveLength(1);
		},
	);

	it.each(ofKinds(['Code']))(
		'updates $kind, and says that it existed ($fault $when it is carried out)',
		async ({ method, kind, ...fault }) => {
			const id = await plantDiscount(emulator, method, kind, { code: 'WELCOME' });
			lose(nameOf('update', method, kind), fault);
			const form = { ...making(method, kind), title: 'New' };
			const [item] = await runNode(place(method, 'createOrUpdate', form));
			expect(item?.json).toMatchObject({ id, title: 'New', kind, created: false });
			expect(made()).toHaveLength(1);
		},
	);
});

const lifecycle = (['Code', 'Automatic'] as const).flatMap((method) =>
	(['activate', 'deactivate', 'delete'] as const).flatMap((operation) =>
		faults.map((fault) => ({ method, operation, ...fault })),
	),
);

it.each(lifecycle)(
	'$operation of $method is done and reported despite a lost answer ($fault $when it is carried out)',
	async ({ method, operation, ...fault }) => {
		const id = await plantDiscount(emulator, method, 'bxgy', {
			endsAt: operation === 'activate' ? '2026-01-02T00:00:00Z' : null,
		});
		lose(`${operation}${method}Discount`, fault);
		const output = await runNode(place(method, operation, { discountId: locator(id) }));
		const now = {
			activate: { id, status: 'ACTIVE', endsAt: null },
			deactivate: { id, status: 'EXPIRED' },
			delete: { id, deleted: true },
		};
		expect(output).toMatchObject([{ json: now[operation], pairedItem: { item: 0 } }]);
		expect(made()).toHaveLength(operation === 'delete' ? 0 : 1);
	},
);

// The bulk operations on codes and code discounts have their own tests.
it.each(faults)(
	'deleting many automatic discounts is done and reported despite a lost answer ($fault $when it is carried out)',
	async (fault) => {
		const ids = [
			await plantDiscount(emulator, 'Automatic', 'app'),
			await plantDiscount(emulator, 'Automatic', 'freeShipping'),
		];
		lose('deleteAutomaticDiscounts', fault);
		const form = { discountIds: ids.join() };
		const output = await runNode(place('Automatic', 'deleteMany', form));
		expect(output.map(({ json }) => [json.id, json.deleted])).toEqual(ids.map((id) => [id, true]));
		expect(made()).toHaveLength(0);
	},
);

it('an update that adds and removes products is idempotent', async () => {
	const [first, second, third] = [0, 1, 2].map((at) => nth(emulator.state.products, at));
	const productsToAdd = [`gid://shopify/Product/${first}`, `gid://shopify/Product/${second}`];
	const customerGets = { value: { percentage: 0.1 }, items: { products: { productsToAdd } } };
	const id = await plantDiscount(emulator, 'Automatic', 'basic', { customerGets });
	lose('updateBasicAutomaticDiscount', { fault: '503', when: 'after' });
	const [item] = await runNode(
		place('Automatic', 'update', {
			kind: 'basic',
			discountId: locator(id),
			updateFields: {
				productsToAdd: productRows(third ?? 0),
				productsToRemove: productRows(first ?? 0),
			},
			simplify: false,
		}),
	);
	expect(JSON.stringify(item?.json)).toContain(`Product/${second}`);
	expect(JSON.stringify(item?.json)).toContain(`Product/${third}`);
	expect(JSON.stringify(item?.json)).not.toContain(`Product/${first}`);
});
