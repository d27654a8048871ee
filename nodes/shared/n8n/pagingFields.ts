import type { IDisplayOptions, IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { isYes } from '../parameters/choice';
import { intOf } from '../parameters/number';

/** Makes the fields 'Return All' and 'Limit'. */
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

/** Turns 'Return All' on by default. */
export const allByDefault = (fields: INodeProperties[]): INodeProperties[] =>
	fields.map((field) => (field.name === 'returnAll' ? { ...field, default: true } : field));

/** Reads the largest number of results to return. */
export function limitOf(context: IExecutePaginationFunctions): number {
	if (isYes('Return All', context.getNodeParameter('returnAll', false))) return Infinity;
	return intOf('Limit', context.getNodeParameter('limit', 50), 1);
}
