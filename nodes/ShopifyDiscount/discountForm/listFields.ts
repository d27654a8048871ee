import type { INodeProperties } from 'n8n-workflow';
import { pagingFields } from '../../shared/n8n/pagingFields';
import { toVariable } from '../../shared/n8n/variables';
import { oneOf, yesNo } from '../../shared/parameters/choice';
import { toSearchQuery } from './filters';

const SORT_KEYS = ['CREATED_AT', 'ENDS_AT', 'ID', 'RELEVANCE', 'STARTS_AT', 'TITLE', 'UPDATED_AT'];

const show = { resource: ['codeDiscount', 'automaticDiscount'], operation: ['getAll'] };

/** The fields for listing and counting discounts. */
export const listFields: INodeProperties[] = [
	...pagingFields(show),
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { ...show, operation: ['count', 'getAll'] } },
		default: {},
		description: 'Only discounts that pass all filters are returned or counted',
		options: [
			{ displayName: 'Created After', name: 'createdAfter', type: 'dateTime', default: '' },
			{ displayName: 'Created Before', name: 'createdBefore', type: 'dateTime', default: '' },
			{
				displayName: 'Discount Class',
				name: 'discountClasses',
				type: 'multiOptions',
				options: [
					{ name: 'Order', value: 'order' },
					{ name: 'Product', value: 'product' },
					{ name: 'Shipping', value: 'shipping' },
				],
				default: [],
				description: 'What the discount applies to: any of the chosen classes',
			},
			{ displayName: 'Ends After', name: 'endsAfter', type: 'dateTime', default: '' },
			{ displayName: 'Ends Before', name: 'endsBefore', type: 'dateTime', default: '' },
			{
				displayName: 'Search Query',
				name: 'query',
				type: 'string',
				default: '',
				placeholder: 'e.g. combines_with:shipping_discounts',
				description:
					'A search in <a href="https://shopify.dev/docs/api/usage/search-syntax">Shopify\'s search language</a>, in addition to the other filters. It cannot find a discount by its code: use Find by Code for that.',
			},
			{ displayName: 'Starts After', name: 'startsAfter', type: 'dateTime', default: '' },
			{ displayName: 'Starts Before', name: 'startsBefore', type: 'dateTime', default: '' },
			{
				displayName: 'Status',
				name: 'statuses',
				type: 'multiOptions',
				options: [
					{ name: 'Active', value: 'active' },
					{ name: 'Expired', value: 'expired', description: 'Ended or deactivated' },
					{ name: 'Scheduled', value: 'scheduled' },
				],
				default: [],
				description: 'Any of those chosen',
			},
			{
				displayName: 'Tag',
				name: 'tag',
				type: 'string',
				default: '',
				placeholder: 'e.g. welcome',
			},
			{
				displayName: 'Times Used at Least',
				name: 'timesUsedAtLeast',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 1,
				description: 'How often the codes were used; Shopify counts uses with a short delay',
			},
			{
				displayName: 'Times Used at Most',
				name: 'timesUsedAtMost',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description: 'How often the codes were used; Shopify counts uses with a short delay',
			},
			{
				displayName: 'Title',
				name: 'title',
				type: 'string',
				default: '',
				placeholder: 'e.g. Welcome 10 %',
			},
			{
				displayName: 'Type',
				name: 'types',
				type: 'multiOptions',
				options: [
					{ name: 'App', value: 'app', description: 'Made by a Shopify Function' },
					{ name: 'Buy X Get Y', value: 'bxgy' },
					{ name: 'Fixed Amount', value: 'fixed_amount' },
					{ name: 'Free Shipping', value: 'free_shipping' },
					{ name: 'Percentage', value: 'percentage' },
				],
				default: [],
				description: 'Any of those chosen',
			},
			{ displayName: 'Updated After', name: 'updatedAfter', type: 'dateTime', default: '' },
			{ displayName: 'Updated Before', name: 'updatedBefore', type: 'dateTime', default: '' },
		],
		routing: toVariable('query', toSearchQuery),
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
				displayName: 'Reverse',
				name: 'reverse',
				type: 'boolean',
				default: true,
				description: 'Whether to reverse the order, for example newest first',
				routing: toVariable('reverse', yesNo('Reverse')),
			},
			{
				displayName: 'Sort By',
				name: 'sortKey',
				type: 'options',
				options: [
					{ name: 'Created At', value: 'CREATED_AT' },
					{ name: 'Ends At', value: 'ENDS_AT' },
					{ name: 'ID', value: 'ID' },
					{ name: 'Relevance', value: 'RELEVANCE', description: 'Only with a search query' },
					{ name: 'Starts At', value: 'STARTS_AT' },
					{ name: 'Title', value: 'TITLE' },
					{ name: 'Updated At', value: 'UPDATED_AT' },
				],
				default: 'CREATED_AT',
				description: 'What to sort the discounts by; the ID by default',
				routing: toVariable('sortKey', (value) => oneOf('Sort By', SORT_KEYS, value)),
			},
		],
	},
];
