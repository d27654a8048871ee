import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../../shared/adminApi/isObject';
import { sendsTo } from '../../../shared/adminApi/variables';
import { isEmpty } from '../../../shared/parameters/refuse';
import { inCollection } from './show';

const text = (
	displayName: string,
	name: string,
	more: Partial<INodeProperties>,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	...more,
});

/** The metafields from which a discount function reads its configuration. */
export const metafieldsField: INodeProperties = {
	displayName: 'Metafields',
	name: 'metafields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Metafield',
	displayOptions: inCollection({ kind: ['app'] }),
	default: {},
	description: 'What the function reads as its configuration',
	options: [
		{
			displayName: 'Metafield',
			name: 'metafield',
			values: [
				text('Key', 'key', { placeholder: 'e.g. function-configuration' }),
				text('Metafield ID', 'id', { description: 'To change a metafield by its ID' }),
				text('Namespace', 'namespace', { placeholder: 'e.g. $app:volume-discount' }),
				text('Type', 'type', {
					default: 'json',
					placeholder: 'e.g. json',
					description: "The type of the value, as in Shopify's list of metafield types",
				}),
				text('Value', 'value', { placeholder: 'e.g. {"percentage": 10}' }),
			],
		},
	],
	routing: sendsTo('input.metafields', (value) => {
		const rows = isObject(value) && Array.isArray(value.metafield) ? value.metafield : [];
		return rows.filter(isObject).map((row) => {
			const entries = Object.entries(row).filter(([, entry]) => !isEmpty(entry));
			return Object.fromEntries(
				entries.map(([key, entry]) => [
					key,
					typeof entry === 'string' ? entry : JSON.stringify(entry),
				]),
			);
		});
	}),
};
