import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import type { Reader } from '../../../shared/n8n/variables';
import {
	checkedChoice,
	oneOf,
	onlyWhen,
	unlessModelLeftItOut,
} from '../../../shared/parameters/choice';
import type { AnyDiscount } from '../discountNode';
import { inCollection, onCreate } from '../visibility';
import type { Kind } from '../visibility';

/** One part of the discount form. */
export interface Part {
	/** The fields of 'Create'. */
	create?: INodeProperties[];
	/** Optional fields that 'Create' and 'Update' share. */
	settings?: INodeProperties[];
	/** The fields of 'Update'. */
	update?: INodeProperties[];
	/** Returns the current values that an update would reset, by their path in the input. */
	preserve?: (discount: AnyDiscount) => Record<string, IDataObject> | undefined;
}

interface Scope {
	kind?: Kind[];
	resource?: string[];
}

type Base = Pick<INodeProperties, 'default' | 'displayName' | 'name' | 'type'> &
	Partial<INodeProperties> &
	Scope & {
		/** The path of the value in the variables. */
		path: string;
		/** Returns the reader for a field with this label. */
		read: (label: string) => Reader;
	};

type Differences = Partial<INodeProperties> & Scope;
type Adapt = (reader: Reader) => Reader;

const unchanged: Adapt = (reader) => reader;

/** Defines a field once; 'Create' and collections apply their differences to it. */
export function defineField({ path, read, kind, resource, ...base }: Base) {
	const reader = read(base.displayName);
	const own = { kind, resource };
	return {
		/** Returns the field of 'Create'; it is sent only if other fields have the values in `when`. */
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
		/** Returns the field of a collection, which is sent only if the user adds it. */
		inCollection(more: Differences = {}, adapt = unchanged): INodeProperties {
			const { kind, resource, ...differences } = { ...own, ...more };
			return {
				...base,
				...((kind ?? resource) && { displayOptions: inCollection({ kind, resource }) }),
				...differences,
				routing: toVariable(path, unlessModelLeftItOut(adapt(reader))),
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
	/** What the option `all` sends. The other options only decide which fields are sent. */
	all?: { path: string; value: unknown };
}

/** Returns a field of 'Create' whose value decides which other fields are sent. */
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
