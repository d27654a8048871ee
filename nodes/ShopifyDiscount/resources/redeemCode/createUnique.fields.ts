import type { INodeProperties } from 'n8n-workflow';
import { sorted } from '../../../shared/codeRun/returnAs.fields';
import { SAFE_ALPHABET } from '../../../shared/codes/format';
import { discountLocator } from '../../locators';
import { newDiscountFields } from './createUnique.discount.fields';
import { runFields, runOptions } from './run.fields';

const show = { resource: ['redeemCode'], operation: ['createUnique'] };

/** The fields of making codes, from the discount they are for to what they look like. */
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
					'Make the discount together with its codes; a later run with the same title uses it again',
			},
		],
		default: 'existing',
	},
	discountLocator({
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
				description: 'So many codes, whatever the input items are',
			},
			{
				name: 'One per Input Item',
				value: 'onePerItem',
				description: 'Each item comes out with a code of its own',
			},
			{
				name: 'Several per Input Item',
				value: 'perItem',
				description: 'Each item comes out once for each of its codes',
			},
		],
		default: 'onePerItem',
	},
	numberField('codesPerItem', 'perItem', 2, 'How many codes each input item gets'),
	numberField('codesInAll', 'inAll', 100, 'How many codes to make, up to 10,000,000'),
	{
		displayName: 'Stable Key',
		name: 'stableKey',
		type: 'string',
		displayOptions: { show: { ...show, howMany: ['onePerItem', 'perItem'] } },
		default: '',
		placeholder: 'e.g. {{ $json.email }}',
		hint: 'The same key always gets the same code',
		description:
			'Who or what a code is for, such as the email address: of one discount, the same key always gets the same code, however often, wherever and for whichever list this runs. Left empty, each run makes new codes.',
	},
	{
		displayName: 'Prefix',
		name: 'prefix',
		type: 'string',
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. WELCOME-',
		description: 'How each code begins; it may depend on the item',
	},
	{
		displayName: 'Code Format',
		name: 'codeFormat',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{ name: '10 Characters', value: 'characters10', description: 'Such as 7FK9Q-XTB2M' },
			{ name: '12 Characters', value: 'characters12', description: 'Such as 7FK9-QXTB-2M6H' },
			{ name: '12 Digits', value: 'digits12', description: 'Such as 4071-9935-2268' },
			{ name: '16 Characters', value: 'characters16', description: 'Such as 7FK9-QXTB-2M6H-W8RD' },
			{ name: '8 Characters', value: 'characters8', description: 'Such as 7FK9-QXTB' },
			{
				name: 'Custom Pattern',
				value: 'custom',
				description: 'A pattern and an alphabet of your own',
			},
		],
		default: 'characters10',
		description:
			'The random part of a code. The characters leave out vowels and what looks alike, so that no code spells a word or is mistyped.',
	},
	{
		displayName: 'Pattern',
		name: 'pattern',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, codeFormat: ['custom'] } },
		default: '#####-#####',
		placeholder: 'e.g. VIP-####-####',
		description:
			'Each # becomes a random character of the alphabet; all else stays as it is. Write \\# for a # itself.',
	},
	{
		displayName: 'Alphabet',
		name: 'alphabet',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, codeFormat: ['custom'] } },
		default: SAFE_ALPHABET,
		placeholder: 'e.g. 0123456789',
		description: 'The letters and digits that # stands for; upper and lower case count as the same',
	},
	...runFields(show),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: sorted([
			{
				displayName: 'Suffix',
				name: 'suffix',
				type: 'string',
				default: '',
				placeholder: 'e.g. -2026',
				description: 'How each code ends; it may depend on the item',
			},
			...runOptions.map((option) =>
				// What is waited for is not announced.
				option.name === 'label'
					? { ...option, displayOptions: { show: { '/waitForCompletion': [false] } } }
					: option,
			),
		]),
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
