import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { prepareVariables } from '../../shared/n8n/variables';
import { API_VERSION } from '../../shopify/client/version';
import { KINDS } from './visibility';
import { mergeInput, readInput } from './additionalInput';

const LABEL = 'Additional Input (JSON)';

/** The field for settings that have no field. It is the last one, so it overrides all others. */
export const additionalInputField: INodeProperties = {
	displayName: LABEL,
	name: 'additionalInput',
	type: 'json',
	displayOptions: {
		show: {
			resource: ['codeDiscount', 'automaticDiscount', 'redeemCode'],
			operation: ['create', 'createOrUpdate', 'createUnique', 'update'],
			kind: KINDS,
		},
	},
	default: '{}',
	description: `Further settings as in the input of Shopify's mutation for this kind of discount (Admin API ${API_VERSION}), merged over what the fields set. For example {"tags": ["vip"]}.`,
	routing: prepareVariables((variables, context) => {
		const derived = isObject(variables.derived) ? variables.derived : {};
		const input = readInput(
			LABEL,
			context.getNodeParameter('additionalInput'),
			context.getTimezone(),
		);
		if (isObject(derived.combinesWith)) {
			variables.input = mergeInput(variables.input, { combinesWith: derived.combinesWith });
		}
		// The additional input overrides every field, so an end date overrides 'Expires In (Days)'.
		if ('endsAt' in input) delete derived.expiresInDays;
		variables.input = mergeInput(variables.input, input);
	}),
};
