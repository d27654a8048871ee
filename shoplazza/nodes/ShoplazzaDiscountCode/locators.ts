import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../shared/isObject';
import { describeValue } from '../shared/parameters/describe';
import { isEmpty, refuse } from '../shared/parameters/refuse';
import { textOf } from '../shared/parameters/text';

/** Known IDs are UUIDs; the documentation shows pr_123456. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Makes the field for a price rule. */
export const priceRuleLocator = (overrides: Partial<INodeProperties>): INodeProperties => ({
	displayName: 'Price Rule',
	name: 'priceRuleId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description:
		'The price rule, from the list or by its ID. Never guess an ID: take it from a step that read the price rule.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a price rule…',
			typeOptions: { searchListMethod: 'searchPriceRules', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 9e79ca1f-9ff2-409b-976f-98be343d38a3',
			hint: 'The ID that Shoplazza gave the price rule, from another step',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '^\\s*[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\s*$',
						errorMessage: 'Enter an ID such as 9e79ca1f-9ff2-409b-976f-98be343d38a3',
					},
				},
			],
		},
	],
	...overrides,
});

/** Reads a required ID; refuses anything else, such as text that would change the path of a request. */
export function readId(label: string, value: unknown): string {
	const content = isObject(value) && 'value' in value ? value.value : value;
	if (isEmpty(content)) throw refuse(label, 'is empty: choose from the list, or give the ID');
	const id = textOf(label, content);
	if (ID.test(id)) return id;
	throw refuse(
		label,
		`must be an ID such as 9e79ca1f-9ff2-409b-976f-98be343d38a3, not ${describeValue(id)}`,
	);
}
