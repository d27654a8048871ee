import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { simplifyField } from '../../shared/n8n/simplify';
import { prepareVariables, toVariable } from '../../shared/n8n/variables';
import { isYes, oneOf, someOf } from '../../shared/parameters/choice';
import { FLAT_FIELDS } from './flatten';

const show = {
	resource: ['codeDiscount', 'automaticDiscount'],
	operation: [
		'activate',
		'create',
		'createOrUpdate',
		'deactivate',
		'findByCode',
		'get',
		'getAll',
		'update',
	],
};

/** The names of the fields for what is returned. */
export const OUTPUT_FIELDS = ['simplify', 'output', 'outputFields'];

/** Names the list of the fields, which would go to every browser otherwise. */
const fieldNames = { loadOptionsMethod: 'loadDiscountFields' };

/** What a discount is returned as. */
const OUTPUTS = ['simplified', 'raw', 'selectedFields'] as const;

/** The fields for what is returned; n8n's guide wants more choice for agents, who pay for each word. Details are read only for raw data. */
export const outputFields: INodeProperties[] = [
	{
		...simplifyField(show),
		displayOptions: { show, hide: { '@tool': [true] } },
		routing: toVariable('details', (simplify) => !isYes('Simplify', simplify)),
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { ...show, '@tool': [true] } },
		options: [
			{ name: 'Raw', value: 'raw', description: 'All that Shopify returns' },
			{
				name: 'Selected Fields',
				value: 'selectedFields',
				description: 'Only the fields that you choose',
			},
			{
				name: 'Simplified',
				value: 'simplified',
				description: 'The ten fields that are used most',
			},
		],
		default: 'simplified',
		description: 'How much of each discount is returned',
		routing: toVariable('details', (output) => oneOf('Output', OUTPUTS, output) === 'raw'),
	},
	{
		displayName: 'Fields',
		name: 'outputFields',
		type: 'multiOptions',
		displayOptions: { show: { ...show, '@tool': [true], output: ['selectedFields'] } },
		typeOptions: fieldNames,
		default: ['id', 'title', 'code', 'status'],
		description: 'The fields to return',
		routing: prepareVariables((_variables, context) => {
			readSelected(context.getNodeParameter('outputFields'));
		}),
	},
];

/** Lists the fields that a discount can be returned with; asks no store. */
export async function loadDiscountFields(): Promise<INodePropertyOptions[]> {
	return await Promise.resolve(FLAT_FIELDS.map((name) => ({ name, value: name })));
}

/** Reads the names of the fields to return. */
export function readSelected(value: unknown): string[] {
	return someOf('Fields', FLAT_FIELDS, value);
}
