import type { IDataObject, INode } from 'n8n-workflow';
import { placeForAllFields } from './allFields';
import type { RunningEmulator } from '../emulator';

export const locator = (value: unknown, mode = 'id') => ({
	__rl: true,
	mode,
	value: String(value),
});

/** Returns the number of one of the things the store has. */
export const nth = (things: ReadonlyMap<number, unknown>, at = 0) => [...things.keys()][at] ?? 0;

/** Makes the rows of a field that takes products. */
export const productRows = (...ids: number[]) => ({
	product: ids.map((id) => ({ productId: locator(id) })),
});

/** Makes the rows of a field that takes collections. */
export const collectionRows = (...ids: number[]) => ({
	collection: ids.map((id) => ({ collectionId: locator(id) })),
});

/** The kinds of discounts that the form makes. */
export const kinds = ['basic', 'bxgy', 'freeShipping', 'app'] as const;

/** What decides which form the node shows. */
export interface Form {
	resource: 'codeDiscount' | 'automaticDiscount';
	kind: (typeof kinds)[number];
	[parameter: string]: unknown;
}

/** What kind of a discount is updated. */
export interface Updated {
	method: 'Code' | 'Automatic';
	kind: Form['kind'];
}

/** Returns the least that a form of each kind needs, besides code and title. */
export const leastForms = ({ state }: RunningEmulator): Record<string, IDataObject> => ({
	basic: { percentage: 15 },
	bxgy: {
		buysQuantity: 2,
		buysProducts: productRows(nth(state.products, 0)),
		getsQuantity: 1,
		products: productRows(nth(state.products, 1)),
	},
	freeShipping: {},
	app: { functionHandle: state.functions[0]?.handle },
});

interface Given {
	resource: 'codeDiscount' | 'automaticDiscount';
	operation: string;
	[parameter: string]: unknown;
}

/** Places the node with a form, for a store in the emulator. */
export const discountNode = (
	emulator: RunningEmulator,
	parameters: Given,
	extra: Partial<INode> = {},
) =>
	placeForAllFields({
		shop: emulator.url,
		extra,
		parameters: parameters as INode['parameters'],
	});

/** Places the node so that it creates a discount, of the least that its kind needs. */
export const createNode = (emulator: RunningEmulator, form: Form, extra: Partial<INode> = {}) =>
	discountNode(
		emulator,
		{
			operation: 'create',
			code: 'SUMMER',
			title: 'Summer',
			...leastForms(emulator)[form.kind],
			...form,
		},
		extra,
	);

/** Places the node so that it updates a discount of a kind. */
export const updateNode = (
	emulator: RunningEmulator,
	{ method, kind }: Updated,
	id: string,
	updateFields: object,
	more: object = {},
) =>
	discountNode(emulator, {
		resource: method === 'Code' ? 'codeDiscount' : 'automaticDiscount',
		operation: 'update',
		kind,
		discountId: locator(id),
		updateFields,
		...more,
	});

/** Returns the discount input that was sent last. */
export const lastInput = (emulator: RunningEmulator) =>
	emulator
		.requests()
		.map(({ variables }) => variables?.input as IDataObject)
		.findLast((input) => input !== undefined) as IDataObject;
