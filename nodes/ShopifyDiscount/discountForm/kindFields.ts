import type { INodeProperties, INodePropertyRouting } from 'n8n-workflow';
import { KINDS } from './visibility';
import type { Kind } from './visibility';

export const kindNames: Record<Kind, string> = {
	basic: 'Amount Off',
	bxgy: 'Buy X Get Y',
	freeShipping: 'Free Shipping',
	app: 'App',
};

const DESCRIPTIONS: Record<Kind, string> = {
	basic: 'A percentage or a fixed amount off the order, products or collections',
	bxgy: 'Free or cheaper items for customers who buy other items',
	freeShipping: 'Free shipping, to all countries or to chosen ones',
	app: 'A discount that a function of your app calculates',
};

/** Returns the field for the kind, which decides the document and the other fields. */
export const kindField = (
	resource: string,
	operation: string,
	routingOf?: (kind: Kind) => INodePropertyRouting,
): INodeProperties => ({
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: [resource], operation: [operation] } },
	options: KINDS.map((value) => ({
		name: kindNames[value],
		value,
		description: DESCRIPTIONS[value],
		...(routingOf && { routing: routingOf(value) }),
	})),
	default: 'basic',
	description:
		operation === 'update'
			? 'The current kind of the discount; an update cannot change it'
			: 'What the discount is',
});
