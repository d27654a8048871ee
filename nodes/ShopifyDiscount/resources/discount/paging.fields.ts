import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** Makes the pair of fields that says how many results a list returns. */
export const pagingFields = (show: NonNullable<IDisplayOptions['show']>): INodeProperties[] => [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		displayOptions: { show },
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		displayOptions: { show: { ...show, returnAll: [false] } },
		default: 50,
		description: 'Max number of results to return',
	},
];
