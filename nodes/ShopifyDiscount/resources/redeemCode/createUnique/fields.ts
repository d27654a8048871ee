import type { INodeProperties } from 'n8n-workflow';
import { codeFormatFields } from '../../../../shared/codeRun/codeFormatFields';
import { runFields } from '../../../run/fields';
import { existingDiscountField } from '../discountField';
import { newDiscountFields } from './newDiscountFields';

const show = { resource: ['redeemCode'], operation: ['createUnique'] };

/** The field that says whether the discount exists already. */
export const discountFromField: INodeProperties = {
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
};

/** The fields for how many codes there are, for whom, and what they look like. */
export const uniqueCodesFields: INodeProperties[] = [
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
];

/** All fields of creating unique codes. */
export const createUniqueFields: INodeProperties[] = [
	discountFromField,
	existingDiscountField,
	...newDiscountFields,
	...uniqueCodesFields,
	...runFields,
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
