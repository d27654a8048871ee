import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../../shared/isObject';
import { refuse } from '../../../shared/parameters/refuse';
import { gidsOf } from '../../../shopify/parameters/id';
import { gidTypeOf, locator } from '../../locators';
import type { Kind } from '../visibility';
import { defineField } from './part';

export type Thing = 'collection' | 'customer' | 'market' | 'product' | 'segment';

type Rows = Pick<INodeProperties, 'default' | 'options' | 'placeholder' | 'type' | 'typeOptions'>;

/** Returns the properties of a field with any number of rows, each a locator. */
export function rowsOf(thing: Thing): Rows {
	const displayName = thing.charAt(0).toUpperCase() + thing.slice(1);
	return {
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: `Add ${displayName}`,
		default: {},
		options: [{ displayName, name: thing, values: [locator(thing)] }],
	};
}

const idsIn = (thing: Thing, label: string, value: unknown): string[] =>
	gidsOf(gidTypeOf(thing), label, isObject(value) ? value[thing] : [], `${thing}Id`);

/** Returns a reader for the IDs in the rows of a field; it throws if there are none. */
export const someIdsIn = (thing: Thing, label: string, chooser: string) => (value: unknown) => {
	const ids = idsIn(thing, label, value);
	if (ids.length > 0) return ids;
	throw refuse(label, `is empty: add a ${thing} or set '${chooser}' to another value`);
};

interface List {
	/** The entries of the list, in the plural. */
	label: string;
	thing: Thing;
	path: string;
	/** Which entries are in the list, as the end of a sentence. */
	which: string;
	kind?: Kind[];
	ends?: { Add: string; Remove: string };
}

export const VERBS = ['Add', 'Remove'] as const;

/** Returns the two fields that add entries to a list of a discount and remove them. */
export function listChanges({ label, thing, path, which, kind, ends }: List): INodeProperties[] {
	return VERBS.map((verb) =>
		defineField({
			displayName: `${label} to ${verb}`,
			name: changeName(label, verb),
			...rowsOf(thing),
			kind,
			description:
				verb === 'Add'
					? `More ${label.toLowerCase()} ${which}`
					: `Remove these from the ${label.toLowerCase()} ${which}`,
			path: `${path}${ends?.[verb] ?? `.${verb.toLowerCase()}`}`,
			read: (labelled) => (value) => {
				const ids = idsIn(thing, labelled, value);
				return ids.length > 0 ? ids : undefined;
			},
		}).inCollection(),
	);
}

/** Returns a field name, such as `boughtProductsToAdd` for 'Bought Products' and 'Add'. */
export function changeName(label: string, verb: string): string {
	return `${label.charAt(0).toLowerCase()}${label.slice(1).replace(/ /g, '')}To${verb}`;
}
