import type { INodeProperties } from 'n8n-workflow';
import { additionalInputField } from './additionalInputFields';
import { detailsField } from './detailsField';
import { PARTS } from './parts';
import { onCreate } from './visibility';

const settings = PARTS.flatMap((part) => part.settings ?? []);

const sortByName = (fields: INodeProperties[]) =>
	[...fields].sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));

const resource = ['codeDiscount', 'automaticDiscount'];

/** The fields for creating and updating a discount, for both resources. */
export const discountFields: INodeProperties[] = [
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
		displayOptions: { show: { resource, operation: ['update'] } },
		default: {},
		description: 'What to change: all else stays as it is',
		options: sortByName([...PARTS.flatMap((part) => part.update ?? []), ...settings]),
	},
	additionalInputField,
	detailsField({ resource, operation: ['create', 'createOrUpdate', 'update'] }),
];
