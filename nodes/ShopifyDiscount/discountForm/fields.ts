import type { INodeProperties } from 'n8n-workflow';
import { additionalInputField } from './additionalInputFields';
import { createFields } from './createFields';
import { simplifyField } from './simplifyFields';
import { updateFields } from './updateFields';

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
