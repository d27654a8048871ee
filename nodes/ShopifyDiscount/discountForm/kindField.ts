import type { IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { oneOf } from '../../shared/parameters/choice';
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

/** The field for the kind, which decides the mutation and the other fields. */
export const kindField: INodeProperties = {
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	noDataExpression: true,
	displayOptions: {
		show: {
			resource: ['codeDiscount', 'automaticDiscount'],
			operation: ['create', 'createOrUpdate', 'update'],
		},
	},
	options: KINDS.map((value) => ({
		name: kindNames[value],
		value,
		description: DESCRIPTIONS[value],
	})),
	default: 'basic',
	description: 'What the discount is; an update cannot change it',
};

/** Reads the kind of the discount. */
export const readKind = (context: IExecutePaginationFunctions): Kind =>
	oneOf('Kind', KINDS, context.getNodeParameter('kind'));
