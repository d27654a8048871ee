import type { INodeProperties } from 'n8n-workflow';
import { simplifyField } from '../../shared/n8n/simplify';
import { toVariable } from '../../shared/n8n/variables';
import { isYes } from '../../shared/parameters/choice';

/** The field 'Simplify' of all operations that return discounts; details are read only for raw data. */
export const detailsField: INodeProperties = {
	...simplifyField({
		resource: ['codeDiscount', 'automaticDiscount'],
		operation: [
			...['activate', 'create', 'createOrUpdate', 'deactivate', 'findByCode', 'get', 'getAll'],
			'update',
		],
	}),
	routing: toVariable('details', (simplify) => !isYes('Simplify', simplify)),
};
