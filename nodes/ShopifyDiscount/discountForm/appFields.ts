import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { someOf } from '../../shared/parameters/choice';
import { refuse } from '../../shared/parameters/refuse';
import { someTextOf } from '../../shared/parameters/text';
import { onCreate } from './visibility';

const CLASSES = ['ORDER', 'PRODUCT', 'SHIPPING'];

export const classOptions = [
	{ name: 'Order', value: 'ORDER' },
	{ name: 'Product', value: 'PRODUCT' },
	{ name: 'Shipping', value: 'SHIPPING' },
];

/** Reads the classes of a discount; there has to be one. */
export const discountClasses = (value: unknown) => {
	const chosen = someOf('Discount Classes', CLASSES, value);
	if (chosen.length > 0) return chosen;
	throw refuse('Discount Classes', 'is empty: choose what the function takes something off');
};

/** Reads the handle of a function; there has to be one. */
export const functionHandle = (value: unknown) => someTextOf('Function Handle', value);

/** Which function of the app makes the discount, and what it takes something off. */
export const appFields: INodeProperties[] = [
	{
		displayName: 'Function Handle',
		name: 'functionHandle',
		type: 'string',
		required: true,
		displayOptions: onCreate({ kind: ['app'] }),
		default: '',
		placeholder: 'e.g. volume-discount',
		description:
			'The handle of the discount function, as its shopify.extension.toml has it. The function has to belong to the app of the credential.',
		routing: toVariable('input.functionHandle', functionHandle),
	},
	{
		displayName: 'Discount Classes',
		name: 'discountClasses',
		type: 'multiOptions',
		required: true,
		options: classOptions,
		displayOptions: onCreate({ kind: ['app'] }),
		default: ['ORDER'],
		description: 'What the function takes something off',
		routing: toVariable('input.discountClasses', discountClasses),
	},
];
