import { checkCodes } from '../../../shared/codes/checkCodes';
import type { Reader } from '../../../shared/n8n/variables';
import { refuse } from '../../../shared/parameters/refuse';
import { someTextOf, textOf } from '../../../shared/parameters/text';
import { defineField } from './part';
import type { Part } from './part';

/** Reads a code; throws if customers could not type it. */
export const readCode = (value: unknown): string => {
	const { accepted, refused } = checkCodes([{ code: someTextOf('Code', value), item: 0 }]);
	if (accepted[0]) return accepted[0].code;
	throw refuse('Code', `cannot be used: ${refused[0]?.message ?? ''}`);
};

/** Reads the title of a discount; throws if it is empty. */
export const readTitle: Reader = (value) => someTextOf('Title', value);

/** Reads the title. 'Create' falls back to the code; 'Create or Update' may find an existing title. */
const titleOrCode: Reader = (value, context) => {
	const title = textOf('Title', value);
	if (title !== '') return title;
	const isNew = context.getNodeParameter('operation') === 'create';
	return isNew ? someTextOf('Code', context.getNodeParameter('code')) : undefined;
};

const code = defineField({
	displayName: 'Code',
	name: 'code',
	resource: ['codeDiscount'],
	type: 'string',
	default: '',
	placeholder: 'e.g. WELCOME10',
	path: 'input.code',
	read: () => readCode,
});

const title = defineField({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'The name of the discount, which the store and its customers see',
	path: 'input.title',
	read: () => readTitle,
});

/** The code that customers type, and the title that they see. */
export const codeAndTitle: Part = {
	create: [
		code.onCreate({
			required: true,
			description:
				'What customers type at checkout: 1 to 255 characters that no other discount of the store uses; upper and lower case count as the same',
		}),
		title.onCreate(
			{
				resource: ['codeDiscount'],
				placeholder: 'e.g. Welcome 10 %',
				description:
					'The name of the discount, which the store and its customers see. Left empty, the code is used; a discount that is there already keeps its title.',
			},
			() => titleOrCode,
		),
		title.onCreate({
			resource: ['automaticDiscount'],
			required: true,
			placeholder: 'e.g. Summer sale',
		}),
	],
	update: [
		code.inCollection({
			description:
				'Another code instead of the one the discount has. Shopify does not change the code of a discount with several.',
		}),
		title.inCollection(),
	],
};
