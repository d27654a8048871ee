import type { INodeProperties } from 'n8n-workflow';

export type Kind = 'basic' | 'bxgy' | 'freeShipping' | 'app';

interface Conditions {
	kind?: Kind[];
	resource?: string[];
	[parameter: string]: string[] | undefined;
}

/** The resources of discounts that have codes: 'Unique Code' can create one together with its codes. */
export const WITH_CODES = ['codeDiscount', 'redeemCode'];

/** All kinds, in the order of the list 'Kind'. */
export const KINDS: Kind[] = ['basic', 'app', 'bxgy', 'freeShipping'];

/**
 * Shows a field when creating a discount, for all resources that create one unless some are named.
 * Creating unique codes has a kind only if the discount is new.
 */
export const onCreate = (conditions: Conditions = {}): INodeProperties['displayOptions'] => ({
	show: {
		resource: ['codeDiscount', 'automaticDiscount', 'redeemCode'],
		operation: ['create', 'createOrUpdate', 'createUnique'],
		kind: KINDS,
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
