import type { INodeProperties } from 'n8n-workflow';
import { additionalInputField } from './additionalInputFields';
import { kindField } from './kindField';
import { outputFields } from './outputFields';
import { PARTS } from './parts';
import { onCreate } from './visibility';

const settings = PARTS.flatMap((part) => part.settings ?? []);

const sortByName = (fields: INodeProperties[]) =>
	[...fields].sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));

/** The fields of a discount itself, for all resources. */
export const settingsFields: INodeProperties[] = [
	kindField,
	...PARTS.flatMap((part) => part.create ?? []),
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: onCreate(),
		default: {},
		options: sortByName(settings),
	},
	{
		displayName: 'Update Fields',
		name: 'updateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: {
			show: { resource: ['codeDiscount', 'automaticDiscount'], operation: ['update'] },
		},
		default: {},
		description: 'What to change: all else stays as it is',
		options: sortByName([...PARTS.flatMap((part) => part.update ?? []), ...settings]),
	},
];

/** All fields for creating and updating a discount; the last one overrides the others. */
export const discountFields: INodeProperties[] = [
	...settingsFields,
	...outputFields,
	additionalInputField,
];
