import type { INodeProperties } from 'n8n-workflow';
import { sends } from '../../../shared/adminApi/routing';
import { sendsTo } from '../../../shared/adminApi/variables';
import { findCodeDiscountByCodeDocument } from './documents';
import { notFound } from '../discount/failures';
import { isEmpty, refuse } from '../discount/readers';
import { present } from '../discount/simplify';

/** Finds the discount that a code belongs to. */
export const findByCodeRouting = sends({
	document: findCodeDiscountByCodeDocument,
	output: ({ codeDiscountNodeByCode }, context) => {
		if (codeDiscountNodeByCode) return [present(codeDiscountNodeByCode, context)];
		throw notFound(context, 'code', "Check 'Code'; upper and lower case count as the same.");
	},
});

/** The fields of finding a discount by one of its codes. */
export const findByCodeFields: INodeProperties[] = [
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		required: true,
		displayOptions: { show: { resource: ['codeDiscount'], operation: ['findByCode'] } },
		default: '',
		placeholder: 'e.g. WELCOME10',
		description:
			'Any code of the discount, also one added later; upper and lower case count as the same',
		routing: sendsTo('code', (value) => {
			if (isEmpty(value)) throw refuse('Code', 'is empty');
			return String(value).trim();
		}),
	},
];
