import type { IDisplayOptions, IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { isYes } from '../parameters/choice';

/** Makes the field that chooses between what most need and all that the service answers. */
export const simplifyField = (show: IDisplayOptions['show']): INodeProperties => ({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	displayOptions: { show },
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

/** Tells whether the user wants what most need. */
export const isSimplified = (context: IExecutePaginationFunctions) =>
	isYes('Simplify', context.getNodeParameter('simplify', true));
