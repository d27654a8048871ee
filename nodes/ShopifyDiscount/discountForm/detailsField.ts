import type { INodeProperties } from 'n8n-workflow';
import { isSimplified, simplifyField } from '../../shared/n8n/simplify';
import { toVariable } from '../../shared/n8n/variables';

/** The field 'Simplify' of all operations that return discounts; details are read only for raw data. */
export const detailsField: INodeProperties = {
	...simplifyField({
		resource: ['codeDiscount', 'automaticDiscount'],
		operation: [
			...['activate', 'create', 'createOrUpdate', 'deactivate', 'findByCode', 'get', 'getAll'],
			'update',
		],
	}),
	routing: toVariable('details', (_simplify, context) => !isSimplified(context)),
};
