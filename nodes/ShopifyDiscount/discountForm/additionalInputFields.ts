import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { prepares } from '../../shared/n8n/variables';
import { mergeInput, readInput } from './additionalInput';

const LABEL = 'Additional Input (JSON)';

/** Sets what no field sets; comes last, so that it is merged over all of them. */
export const additionalInputField: INodeProperties = {
	displayName: LABEL,
	name: 'additionalInput',
	type: 'json',
	displayOptions: {
		show: {
			resource: ['codeDiscount', 'automaticDiscount'],
			operation: ['create', 'createOrUpdate', 'update'],
		},
	},
	default: '{}',
	description:
		'Further settings as in the input of Shopify\'s mutation for this kind of discount (Admin API 2026-10), merged over what the fields set. For example {"tags": ["vip"]}.',
	routing: prepares((variables, context) => {
		const aside = isObject(variables.aside) ? variables.aside : {};
		const input = readInput(
			LABEL,
			context.getNodeParameter('additionalInput'),
			context.getTimezone(),
		);
		if (isObject(aside.combinesWith)) {
			variables.input = mergeInput(variables.input, { combinesWith: aside.combinesWith });
		}
		// An end given here is the last word, as everywhere.
		if ('endsAt' in input) delete aside.expiresInDays;
		variables.input = mergeInput(variables.input, input);
	}),
};
