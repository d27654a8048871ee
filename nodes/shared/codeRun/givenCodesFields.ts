import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** Makes the fields for the user's own codes. */
export const givenCodesFields = (show: IDisplayOptions['show'] = {}): INodeProperties[] => [
	{
		displayName: 'Codes From',
		name: 'codesFrom',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'Input Items',
				value: 'items',
				description: 'One code per input item, returned with the data of its item',
			},
			{
				name: 'List',
				value: 'list',
				description: 'A list typed here or made by an expression',
			},
		],
		default: 'items',
	},
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, codesFrom: ['items'] } },
		default: '={{ $json.code }}',
		placeholder: 'e.g. WELCOME-7F3K',
		description:
			'The code of the item: 1 to 255 characters in one line; upper and lower case count as the same',
	},
	{
		displayName: 'Codes',
		name: 'codes',
		type: 'string',
		typeOptions: { rows: 6 },
		required: true,
		displayOptions: { show: { ...show, codesFrom: ['list'] } },
		default: '',
		placeholder: 'e.g. WELCOME-7F3K, WELCOME-9QXT',
		description: 'The codes, separated by commas or line breaks; an expression may give an array',
	},
];

/** Makes the option for codes that existed before the run. */
export const existingCodesOption = (owner: string): INodeProperties => ({
	displayName: 'Existing Codes',
	name: 'existingCodes',
	type: 'options',
	options: [
		{
			name: 'Return as Created',
			value: 'created',
			description: 'For running the same list again: nobody is left out',
		},
		{
			name: 'Return as Not Created',
			value: 'notCreated',
			description: 'A code that was there before may belong to somebody else',
		},
	],
	default: 'notCreated',
	description: `What to do with a code that this ${owner} had before this run`,
});
