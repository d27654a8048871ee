import type { INodeProperties } from 'n8n-workflow';
import { additionalInputField } from './additionalInput.fields';
import { updateFields } from './changes.fields';
import { createFields } from './create.fields';
import { simplifyField } from './simplify.fields';

/** The fields of making and changing a discount, for both resources. */
export const discountFields: INodeProperties[] = [
	...createFields,
	updateFields,
	additionalInputField,
	simplifyField({
		resource: ['codeDiscount', 'automaticDiscount'],
		operation: ['create', 'createOrUpdate', 'update'],
	}),
];
