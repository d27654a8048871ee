import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** Makes the options for how a run returns its codes. */
export const returnAsOptions = (show: IDisplayOptions['show'] = {}): INodeProperties[] => [
	{
		displayName: 'CSV Columns',
		name: 'csvColumns',
		type: 'string',
		displayOptions: { show: { ...show, returnAs: ['csv'] } },
		default: '',
		placeholder: 'e.g. email, firstName',
		description:
			'Names of fields of the input items, separated by commas, that the file gets in addition to the code; paths such as address.city work too. If empty, it gets all fields.',
	},
	{
		displayName: 'CSV for Excel',
		name: 'csvForExcel',
		type: 'boolean',
		displayOptions: { show: { ...show, returnAs: ['csv'] } },
		default: true,
		description:
			'Whether the file begins with a byte order mark, which Excel needs to show letters such as é',
	},
	{
		displayName: 'CSV Keeps Formulas',
		name: 'csvKeepFormulas',
		type: 'boolean',
		displayOptions: { show: { ...show, returnAs: ['csv'] } },
		default: true,
		description:
			'Whether cells that a spreadsheet would run as a formula stay as they are. Without this option they begin with a quote, so that they are only shown; numbers, phone numbers and codes never change.',
	},
	{
		displayName: 'Put Output File in Field',
		name: 'fileField',
		type: 'string',
		displayOptions: { show: { ...show, returnAs: ['csv'] } },
		default: 'data',
		hint: 'The name of the output binary field to put the file in',
	},
	{
		displayName: 'Return Codes As',
		name: 'returnAs',
		type: 'options',
		displayOptions: { show },
		options: [
			{
				name: 'CSV File',
				value: 'csv',
				description: 'One file for any number of codes, which takes far less memory',
			},
			{
				name: 'Items',
				value: 'items',
				description: 'One item per code',
			},
		],
		default: 'csv',
		description: 'How each output returns its codes. Without this option it is one item per code.',
	},
];

/** Sorts options by display name. */
export const sorted = (options: INodeProperties[]) =>
	options.sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));
