import type { INodeProperties } from 'n8n-workflow';

export type Kind = 'basic' | 'bxgy' | 'freeShipping' | 'app';

interface Place {
	kind?: Kind[];
	resource?: string[];
	[parameter: string]: string[] | undefined;
}

const BOTH = ['codeDiscount', 'automaticDiscount'];

/** Shows a field when creating a discount, for both resources unless one is named. */
export const onCreate = (place: Place = {}): INodeProperties['displayOptions'] => ({
	show: { resource: BOTH, operation: ['create', 'createOrUpdate'], ...given(place) },
});

/** Shows an entry of a collection, which refers to the parameters of the node by a leading slash. */
export const inCollection = ({ kind, resource }: Place): INodeProperties['displayOptions'] => ({
	show: given({ '/kind': kind, '/resource': resource }),
});

const given = (place: Place): Record<string, string[]> =>
	Object.fromEntries(
		Object.entries(place).filter((entry): entry is [string, string[]] => !!entry[1]),
	);
