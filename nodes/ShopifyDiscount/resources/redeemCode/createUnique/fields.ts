import type { INodeProperties } from 'n8n-workflow';
import { codeFormatFields, suffixOption } from '../../../../shared/codeRun/codeFormatFields';
import { sorted } from '../../../../shared/codeRun/returnAsFields';
import { locator } from '../../../locators';
import { runFields, runOptions } from '../../../run/fields';
import { newDiscountFields } from './newDiscountFields';

const show = { resource: ['redeemCode'], operation: ['createUnique'] };

/** The fields of creating unique codes, from their discount to their format. */
export const createUniqueFields: INodeProperties[] = [
	{
		displayName: 'Discount From',
		name: 'discountFrom',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'Existing Discount',
				value: 'existing',
				description: 'Add the codes to a discount that the store has',
			},
			{
				name: 'New Discount',
				value: 'new',
				description:
					'Create the discount together with its codes; a later run with the same title reuses it',
			},
		],
		default: 'existing',
	},
	locator('discount', {
		description:
			'The code discount that gets the codes. Never guess its ID: take it from a step that created or found the discount.',
		displayOptions: { show: { ...show, discountFrom: ['existing'] } },
	}),
	...newDiscountFields,
	{
		displayName: 'How Many',
		name: 'howMany',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'A Number in All',
				value: 'inAll',
				description: 'This many codes, whatever the input items are',
			},
			{
				name: 'One per Input Item',
				value: 'onePerItem',
				description: 'Each item is returned with its own code',
			},
			{
				name: 'Several per Input Item',
				value: 'perItem',
				description: 'Each item is returned once for each of its codes',
			},
		],
		default: 'onePerItem',
	},
	numberField('codesPerItem', 'perItem', 2, 'How many codes each input item gets'),
	numberField('codesInAll', 'inAll', 100, 'How many codes to create, up to 10,000,000'),
	{
		displayName: 'Stable Key',
		name: 'stableKey',
		type: 'string',
		displayOptions: { show: { ...show, howMany: ['onePerItem', 'perItem'] } },
		default: '',
		placeholder: 'e.g. {{ $json.email }}',
		hint: 'The same key always gets the same code',
		description:
			'Who or what a code is for, such as an email address. On one discount, the same key always gets the same code, no matter how often, where or with which list this runs. If empty, each run creates new codes.',
	},
	...codeFormatFields(show),
	...runFields(show),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: sorted([suffixOption, ...runOptions]),
	},
];

function numberField(
	name: string,
	howMany: string,
	value: number,
	description: string,
): INodeProperties {
	return {
		displayName: 'Number of Codes',
		name,
		type: 'number',
		required: true,
		typeOptions: { minValue: 1 },
		displayOptions: { show: { ...show, howMany: [howMany] } },
		default: value,
		description,
	};
}
