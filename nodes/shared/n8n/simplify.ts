import type { IDisplayOptions, IExecuteSingleFunctions, INodeProperties } from 'n8n-workflow';
import { isYes } from '../parameters/choice';

/** Makes the field 'Simplify'. */
export const simplifyField = (show: IDisplayOptions['show']): INodeProperties => ({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	displayOptions: { show },
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

/** Reads the field 'Simplify'. */
export const isSimplified = (context: IExecuteSingleFunctions) =>
	isYes('Simplify', context.getNodeParameter('simplify', true));
