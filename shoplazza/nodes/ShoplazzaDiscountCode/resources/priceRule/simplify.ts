import type { IDisplayOptions, IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { isYes } from '../../../shared/parameters/choice';

/** Makes the field that chooses between what most need and all that Shoplazza answers. */
export const simplifyField = (show: IDisplayOptions['show']): INodeProperties => ({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	displayOptions: { show },
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

/** Reads what was chosen. */
export const simplifies = (context: IExecutePaginationFunctions) =>
	isYes('Simplify', context.getNodeParameter('simplify', true));
