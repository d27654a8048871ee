import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { simplifyField } from '../../shared/n8n/simplify';
import { toVariable } from '../../shared/n8n/variables';
import { isYes } from '../../shared/parameters/choice';

/** Makes the field that says whether a discount is read with its details, which only the raw data show. */
export const detailsField = (show: IDisplayOptions['show']): INodeProperties => ({
	...simplifyField(show),
	routing: toVariable('details', (simplify) => !isYes('Simplify', simplify)),
});
