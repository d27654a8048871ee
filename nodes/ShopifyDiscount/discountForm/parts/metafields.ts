import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { isObject } from '../../../shared/isObject';
import { toVariable } from '../../../shared/n8n/variables';
import { refuse } from '../../../shared/parameters/refuse';
import { textOf } from '../../../shared/parameters/text';
import { idOf } from '../../../shopify/parameters/id';
import { checkJson } from '../additionalInput';
import { inCollection } from '../visibility';
import type { Part } from './part';

const LABEL = 'Metafields';

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

const metafieldsField: INodeProperties = {
	displayName: LABEL,
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
	routing: toVariable('input.metafields', (value) => {
		const rows = isObject(value) ? [value.metafield ?? []].flat() : [];
		return rows.filter(isObject).map(readMetafield);
	}),
};

/** The metafields that hold the configuration of a discount function. */
export const metafields: Part = { settings: [metafieldsField] };

function readMetafield({ id, value, ...row }: IDataObject): IDataObject {
	const texts = Object.entries(row).map(([name, text]) => [name, textOf(LABEL, text)]);
	const gid = textOf(LABEL, id) && idOf('Metafield', LABEL, id);
	const entries = [...texts, ['id', gid], ['value', valueOf(value)]].filter(
		([, text]) => text !== '',
	);
	if (entries.length > 0) return Object.fromEntries(entries) as IDataObject;
	throw refuse(LABEL, 'has an empty entry');
}

/** Reads the value of a metafield, which is sent as text regardless of its type. */
function valueOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	checkJson(LABEL, value);
	return typeof value === 'string' ? value : JSON.stringify(value);
}
