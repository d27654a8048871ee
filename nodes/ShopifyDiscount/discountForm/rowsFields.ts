import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { refuse } from '../../shared/parameters/refuse';
import type { GidType } from '../../shopify/client/gid';
import { gidList, gidsOf } from '../../shopify/parameters/id';
import {
	collectionLocator,
	customerLocator,
	marketLocator,
	productLocator,
	segmentLocator,
} from '../locators';

const LOCATORS = {
	collection: { type: 'Collection', locator: collectionLocator },
	customer: { type: 'Customer', locator: customerLocator },
	market: { type: 'Market', locator: marketLocator },
	product: { type: 'Product', locator: productLocator },
	segment: { type: 'Segment', locator: segmentLocator },
} as const satisfies Record<string, { type: GidType; locator: () => INodeProperties }>;

export type Thing = keyof typeof LOCATORS;

/** Makes the look of a field that takes any number of things of one kind. */
export function rowsOf(thing: Thing): Pick<INodeProperties, 'default' | 'type'> & INodeRows {
	const displayName = thing.charAt(0).toUpperCase() + thing.slice(1);
	return {
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: `Add ${displayName}`,
		default: {},
		options: [{ displayName, name: thing, values: [LOCATORS[thing].locator()] }],
	};
}

type INodeRows = Pick<INodeProperties, 'options' | 'placeholder' | 'typeOptions'>;

/** Reads the IDs in the rows of such a field. */
const idsIn =
	(thing: Thing, label: string) =>
	(value: unknown): string[] =>
		gidsOf(LOCATORS[thing].type, label, isObject(value) ? value[thing] : [], `${thing}Id`);

/** Reads them where there has to be one. */
export const someIdsIn = (thing: Thing, label: string, chooser: string) => (value: unknown) => {
	const ids = idsIn(thing, label)(value);
	if (ids.length > 0) return ids;
	throw refuse(label, `is empty: add a ${thing} or set '${chooser}' to another value`);
};

/** Reads them where there may be none. */
export const anyIdsIn = (thing: Thing, label: string) => (value: unknown) => {
	const ids = idsIn(thing, label)(value);
	return ids.length > 0 ? ids : undefined;
};

/** Reads the IDs of variants, which no list can show: one, several with commas, or a list. */
export const variantIds = (label: string) => (value: unknown) => {
	const ids = gidList('ProductVariant', label, value);
	return ids.length > 0 ? ids : undefined;
};
