import type { INodeProperties } from 'n8n-workflow';
import { discountLocator } from '../../locators';

const show = { resource: ['redeemCode'], operation: ['addMany'] };

/** The fields of adding the user's own codes. */
export const addManyFields: INodeProperties[] = [
	discountLocator({
		description:
			'The code discount that gets the codes. Never guess its ID: take it from a step that created or found the discount.',
		displayOptions: { show },
	}),
	{
		displayName: 'Codes From',
		name: 'codesFrom',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'Input Items',
				value: 'items',
				description: 'One code per input item, which comes out with the data of its item',
			},
			{
				name: 'List',
				value: 'list',
				description: 'A list typed here or made by an expression',
			},
		],
		default: 'items',
	},
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, codesFrom: ['items'] } },
		default: '={{ $json.code }}',
		placeholder: 'e.g. WELCOME-7F3K',
		description:
			'The code of the item: 1 to 255 characters in one line; upper and lower case count as the same',
	},
	{
		displayName: 'Codes',
		name: 'codes',
		type: 'string',
		typeOptions: { rows: 6 },
		required: true,
		displayOptions: { show: { ...show, codesFrom: ['list'] } },
		default: '',
		placeholder: 'e.g. WELCOME-7F3K, WELCOME-9QXT',
		description: 'The codes, separated by commas or line breaks; an expression may give an array',
	},
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		noDataExpression: true,
		displayOptions: { show },
		default: true,
		description:
			'Whether to wait until Shopify has made the codes and to return each code that works. Without waiting, the Shopify Discount Trigger gets the codes when they are done.',
	},
	{
		displayName: 'Data for the Trigger',
		name: 'announceFields',
		type: 'string',
		displayOptions: { show: { ...show, waitForCompletion: [false] } },
		default: '',
		placeholder: 'e.g. email, firstName',
		description:
			'Names of fields of the input items, separated by commas, that the Shopify Discount Trigger returns with each code. They are kept in the store, visible to this app only, for 30 days.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: [
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
			{
				displayName: 'Include Redeem Code IDs',
				name: 'includeIds',
				type: 'boolean',
				default: false,
				description:
					'Whether to read the Shopify ID of each code, which takes one more request per 250 codes',
			},
			{
				displayName: 'Jobs in Flight',
				name: 'jobsInFlight',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 10 },
				default: 1,
				description:
					'How many jobs of 250 codes may be under way in Shopify at once. Shopify promises only one at a time.',
			},
			{
				displayName: 'Label',
				name: 'label',
				type: 'string',
				default: '',
				placeholder: 'e.g. Black Friday',
				description: 'A name for this run, which the Shopify Discount Trigger can filter by',
			},
			{
				displayName: 'Wait at Most (Minutes)',
				name: 'waitMinutes',
				type: 'number',
				typeOptions: { minValue: 0.1, numberPrecision: 1 },
				default: 30,
				description:
					'When to stop, with what is done by then. Without this option it is 30 minutes, or a day if the node does not wait for completion: then each job of 250 codes only waits for the one before. Jobs that have started go on in Shopify.',
			},
		],
	},
];
