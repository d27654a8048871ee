import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { isZero, limit, longNumber, money } from '../../shared/parameters/number';
import { classOptions, discountClasses, functionHandle } from './appFields';
import { dateChanges } from './datesFields';
import { metafieldsField } from './metafieldsFields';
import { readCode, readTitle } from './readers';
import { settingFields } from './settingsFields';
import { listChanges } from './updateLists';
import { valueChanges } from './updateValue';
import { inCollection } from './visibility';

const changes: INodeProperties[] = [
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		displayOptions: inCollection({ resource: ['codeDiscount'] }),
		default: '',
		placeholder: 'e.g. WELCOME10',
		description:
			'Another code instead of the one the discount has. Shopify does not change the code of a discount with several.',
		routing: toVariable('input.code', readCode),
	},
	{
		displayName: 'Discount Classes',
		name: 'discountClasses',
		type: 'multiOptions',
		options: classOptions,
		displayOptions: inCollection({ kind: ['app'] }),
		default: ['ORDER'],
		description: 'What the function takes something off',
		routing: toVariable('input.discountClasses', discountClasses),
	},
	{
		displayName: 'Function Handle',
		name: 'functionHandle',
		type: 'string',
		displayOptions: inCollection({ kind: ['app'] }),
		default: '',
		placeholder: 'e.g. volume-discount',
		description: 'The handle of another discount function of the app',
		routing: toVariable('input.functionHandle', functionHandle),
	},
	{
		displayName: 'Minimum Quantity',
		name: 'minimumQuantity',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: inCollection({ kind: ['basic', 'freeShipping'] }),
		default: 1,
		description:
			'The number of items an order has to reach, instead of a minimum subtotal; 0 for none',
		routing: toVariable(
			'input.minimumRequirement.quantity.greaterThanOrEqualToQuantity',
			(value, context) =>
				isZero(value) ? null : longNumber('Minimum Quantity', 1)(value, context),
		),
	},
	{
		displayName: 'Minimum Subtotal',
		name: 'minimumSubtotal',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: inCollection({ kind: ['basic', 'freeShipping'] }),
		default: 0,
		description:
			"The amount an order has to reach, in the store's currency, instead of a minimum quantity; 0 for none",
		routing: toVariable(
			'input.minimumRequirement.subtotal.greaterThanOrEqualToSubtotal',
			(value, context) => (isZero(value) ? null : money('Minimum Subtotal')(value, context)),
		),
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		description: 'The name of the discount, which the store and its customers see',
		routing: toVariable('input.title', readTitle),
	},
	{
		displayName: 'Uses per Code',
		name: 'usageLimit',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: inCollection({ resource: ['codeDiscount'] }),
		default: 1,
		description:
			'How often each code of the discount can be used, by all customers together; 0 for no limit',
		routing: toVariable('input.usageLimit', limit('Uses per Code')),
	},
	...valueChanges,
	...listChanges,
	...dateChanges,
	...settingFields,
	metafieldsField,
];

/** Everything that an update can change: only what the user adds is sent. */
export const updateFields: INodeProperties = {
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	displayOptions: {
		show: { resource: ['codeDiscount', 'automaticDiscount'], operation: ['update'] },
	},
	default: {},
	description: 'What to change: all else stays as it is',
	options: changes.sort((one, other) => one.displayName.localeCompare(other.displayName, 'en')),
};
