import type { Reader } from '../../../shared/n8n/variables';
import { listOf } from '../../../shared/parameters/list';
import { defineField } from './part';
import type { Part } from './part';

/** Returns a reader for tags; an empty list is undefined. */
export const readTags =
	(label: string): Reader =>
	(value) => {
		const values = listOf(label, value, 'tag');
		return values.length > 0 ? [...new Set(values)] : undefined;
	};

const field = defineField({
	displayName: 'Tags',
	name: 'tags',
	type: 'string',
	default: '',
	placeholder: 'e.g. welcome, newsletter',
	description: 'Tags to find the discount by, separated by commas: at most 5',
	path: 'input.tags',
	read: readTags,
});

/** Tags by which to find a discount. */
export const tags: Part = { settings: [field.inCollection()] };
