import type { INodeProperties } from 'n8n-workflow';

export type Kind = 'basic' | 'bxgy' | 'freeShipping' | 'app';

interface Conditions {
	kind?: Kind[];
	resource?: string[];
	[parameter: string]: string[] | undefined;
}

const BOTH = ['codeDiscount', 'automaticDiscount'];

/** Shows a field when creating a discount, for both resources unless one is named. */
export const onCreate = (conditions: Conditions = {}): INodeProperties['displayOptions'] => ({
	show: {
		resource: BOTH,
		operation: ['create', 'createOrUpdate'],
		...withoutUndefined(conditions),
	},
});

/** Shows an entry of a collection, which refers to the parameters of the node by a leading slash. */
export const inCollection = ({
	kind,
	resource,
}: Conditions): INodeProperties['displayOptions'] => ({
	show: withoutUndefined({ '/kind': kind, '/resource': resource }),
});

const withoutUndefined = (conditions: Conditions): Record<string, string[]> =>
	Object.fromEntries(
		Object.entries(conditions).filter((entry): entry is [string, string[]] => !!entry[1]),
	);
