import type { Reader } from '../../../shared/n8n/variables';
import { yesNo } from '../../../shared/parameters/choice';
import { limit } from '../../../shared/parameters/number';
import { WITH_CODES } from '../visibility';
import { defineField } from './part';
import type { Part } from './part';

const usageLimit = defineField({
	displayName: 'Uses per Code',
	name: 'usageLimit',
	resource: WITH_CODES,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 1,
	path: 'input.usageLimit',
	read: limit,
});

const appliesOncePerCustomer = defineField({
	displayName: 'Once per Customer',
	name: 'appliesOncePerCustomer',
	resource: WITH_CODES,
	type: 'boolean',
	default: true,
	description: 'Whether a customer can use a code only once',
	path: 'input.appliesOncePerCustomer',
	read: yesNo,
});

// A new discount has no limit by default.
const orNothing =
	(read: Reader): Reader =>
	(value, context) =>
		read(value, context) ?? undefined;

/** How often the codes of a discount can be used. */
export const usage: Part = {
	create: [
		usageLimit.onCreate(
			{
				description:
					'How often each code of the discount can be used, by all customers together: 1 for a code that belongs to one person, 0 for no limit',
			},
			orNothing,
		),
		{
			displayName:
				'With 1 in <b>Uses per Code</b>, this code works once: after the first customer it is used up. For a code that many customers share, enter 0.',
			name: 'usedOnceNotice',
			type: 'notice',
			displayOptions: {
				show: {
					resource: ['codeDiscount'],
					operation: ['create', 'createOrUpdate'],
					usageLimit: [1],
				},
			},
			default: '',
		},
	],
	settings: [appliesOncePerCustomer.inCollection()],
	update: [
		usageLimit.inCollection({
			description:
				'How often each code of the discount can be used, by all customers together; 0 for no limit',
		}),
	],
};
