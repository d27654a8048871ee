import type { IDisplayOptions, IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { isYes } from '../../shared/parameters/choice';

/** Makes the field that says whether discounts are returned flat. */
export const simplifyField = (show: IDisplayOptions['show']): INodeProperties => ({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	displayOptions: { show },
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
	routing: toVariable('details', (simplify) => !isYes('Simplify', simplify)),
});

/** Tells whether the user wants discounts flat. */
export const isSimplified = (context: IExecutePaginationFunctions) =>
	isYes('Simplify', context.getNodeParameter('simplify', true));
