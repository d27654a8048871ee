import type { IDisplayOptions, IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { isYes } from '../parameters/choice';
import { intOf } from '../parameters/number';

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

/** Lets a list return all results unless the user asks for fewer. */
export const allByDefault = (fields: INodeProperties[]): INodeProperties[] =>
	fields.map((field) => (field.name === 'returnAll' ? { ...field, default: true } : field));

/** Reads how many results a list returns at most. */
export function limitOf(context: IExecutePaginationFunctions): number {
	if (isYes('Return All', context.getNodeParameter('returnAll', false))) return Infinity;
	return intOf('Limit', context.getNodeParameter('limit', 50), 1);
}
