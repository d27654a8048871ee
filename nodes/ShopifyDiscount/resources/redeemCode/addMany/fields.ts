import type { INodeProperties } from 'n8n-workflow';
import { existingCodesOption, givenCodesFields } from '../../../../shared/codeRun/givenCodesFields';
import { sorted } from '../../../../shared/codeRun/returnAsFields';
import { locator } from '../../../locators';
import { runFields, runOptions } from '../../../run/fields';

const show = { resource: ['redeemCode'], operation: ['addMany'] };

/** The fields of adding the user's own codes. */
export const addManyFields: INodeProperties[] = [
	locator('discount', {
		description:
			'The code discount that gets the codes. Never guess its ID: take it from a step that created or found the discount.',
		displayOptions: { show },
	}),
	...givenCodesFields(show),
	...runFields(show),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: sorted([existingCodesOption('Discount'), ...runOptions]),
	},
];
