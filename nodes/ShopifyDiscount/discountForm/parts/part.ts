import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import type { Reader } from '../../../shared/n8n/variables';
import { checkedChoice, oneOf, onlyWhen } from '../../../shared/parameters/choice';
import type { AnyDiscount } from '../discountNode';
import { inCollection, onCreate } from '../visibility';
import type { Kind } from '../visibility';

/** One part of the form of a discount. */
export interface Part {
	/** The fields of making a discount. */
	create?: INodeProperties[];
	/** Rarer fields, the same where a discount is made and where it is changed. */
	settings?: INodeProperties[];
	/** The fields of changing a discount. */
	update?: INodeProperties[];
	/** What the discount has, by its path in the input, where an update would reset it. */
	preserve?: (discount: AnyDiscount) => Record<string, IDataObject> | undefined;
}

interface Scope {
	kind?: Kind[];
	resource?: string[];
}

type Base = Pick<INodeProperties, 'default' | 'displayName' | 'name' | 'type'> &
	Partial<INodeProperties> &
	Scope & {
		/** Where its value goes in the variables. */
		path: string;
		/** Makes the reader of a field with this label. */
		read: (label: string) => Reader;
	};

type Differences = Partial<INodeProperties> & Scope;
type Adapt = (reader: Reader) => Reader;

const unchanged: Adapt = (reader) => reader;

/** Defines what a field is wherever it is asked for; each place lays its differences over it. */
export function defineField({ path, read, kind, resource, ...base }: Base) {
	const reader = read(base.displayName);
	const own = { kind, resource };
	return {
		/** Makes the field of 'Create'; `when` is what other fields must have for it to count. */
		onCreate(
			{ when = {}, ...more }: Differences & { when?: Record<string, string[]> } = {},
			adapt = unchanged,
		): INodeProperties {
			const { kind, resource, ...differences } = { ...own, ...more };
			return {
				...base,
				displayOptions: onCreate({ kind, resource, ...when }),
				...differences,
				routing: toVariable(path, onlyWhen(when, adapt(reader))),
			};
		},
		/** Makes the field of a collection, in which only what the user adds is sent. */
		inCollection(more: Differences = {}, adapt = unchanged): INodeProperties {
			const { kind, resource, ...differences } = { ...own, ...more };
			return {
				...base,
				...((kind ?? resource) && { displayOptions: inCollection({ kind, resource }) }),
				...differences,
				routing: toVariable(path, adapt(reader)),
			};
		},
	};
}

interface Choice extends Scope {
	displayName: string;
	name: string;
	options: Array<{ name: string; value: string; description?: string }>;
	default: string;
	description?: string;
	/** What the choice of everything sends, and where; all other choices only decide which fields count. */
	all?: { path: string; value: unknown };
}

/** Makes a field of 'Create' whose value says which of the others count. */
export function choiceField({ kind, resource, all, ...base }: Choice): INodeProperties {
	const { displayName, name, options } = base;
	const values = options.map(({ value }) => value).sort();
	return {
		...base,
		type: 'options',
		displayOptions: onCreate({ kind, resource }),
		routing: all
			? toVariable(all.path, (value) =>
					oneOf(displayName, values, value) === 'all' ? all.value : undefined,
				)
			: checkedChoice(displayName, name, values),
	};
}
