import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { SAFE_ALPHABET } from '../codes/format';

/** Makes the fields for the format of random codes. */
export const codeFormatFields = (show: IDisplayOptions['show']): INodeProperties[] => [
	{
		displayName: 'Prefix',
		name: 'prefix',
		type: 'string',
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. WELCOME-',
		description: 'Text at the start of each code; an expression can make it depend on the item',
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
			'The random part of a code. Its characters exclude vowels and look-alikes, so codes spell no words and are hard to mistype.',
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
			'Each # becomes a random character of the alphabet; everything else stays as it is. Write \\# for a literal #.',
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
];

/** The option for the suffix of random codes. */
export const suffixOption: INodeProperties = {
	displayName: 'Suffix',
	name: 'suffix',
	type: 'string',
	default: '',
	placeholder: 'e.g. -2026',
	description: 'Text at the end of each code; an expression can make it depend on the item',
};
