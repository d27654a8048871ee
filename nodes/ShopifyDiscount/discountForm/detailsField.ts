import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { simplifyField } from '../../shared/n8n/simplify';
import { toVariable } from '../../shared/n8n/variables';
import { isYes } from '../../shared/parameters/choice';

/** Returns the field 'Simplify'; details are read only for raw data. */
export const detailsField = (show: IDisplayOptions['show']): INodeProperties => ({
	...simplifyField(show),
	routing: toVariable('details', (simplify) => !isYes('Simplify', simplify)),
});
