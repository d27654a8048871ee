import type { INodeProperties } from 'n8n-workflow';
import { givenCodesFields } from '../../../shared/codeRun/givenCodes.fields';
import { sorted } from '../../../shared/codeRun/returnAs.fields';
import { discountLocator } from '../../locators';
import { runFields, runOptions } from './run.fields';

const show = { resource: ['redeemCode'], operation: ['addMany'] };

/** The fields of adding the user's own codes. */
export const addManyFields: INodeProperties[] = [
	discountLocator({
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
		options: sorted([
			{
				displayName: 'Announce to Trigger',
				name: 'announce',
				type: 'boolean',
				default: true,
				description:
					'Whether the Shopify Discount Trigger hears of these codes. Without this option it does if the node does not wait.',
			},
			{
				displayName: 'Codes the Discount Has Already',
				name: 'existingCodes',
				type: 'options',
				options: [
					{
						name: 'Return as Created',
						value: 'created',
						description: 'For running the same list again: nobody is left out',
					},
					{
						name: 'Return as Not Created',
						value: 'notCreated',
						description: 'A code that was there before may belong to somebody else',
					},
				],
				default: 'notCreated',
				description: 'What to do with a code that this discount had before this run',
			},
			...runOptions,
		]),
	},
];
