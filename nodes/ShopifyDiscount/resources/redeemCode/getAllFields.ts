import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { pagingFields } from '../../../shared/n8n/pagingFields';
import { toVariable } from '../../../shared/n8n/variables';
import { yesNo } from '../../../shared/parameters/choice';
import { isEmpty } from '../../../shared/parameters/refuse';
import { readSearch } from '../../../shopify/search/readSearch';
import { allOf } from '../../../shopify/search/tree';
import { writeSearch } from '../../../shopify/search/write';
import { timesUsedFilter } from '../../discountForm/filters';
import { CODES } from './search';

const show = { resource: ['redeemCode'], operation: ['getAll'] };

/** The fields for listing the codes of a discount. */
export const getAllFields: INodeProperties[] = [
	...pagingFields(show),
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show },
		default: {},
		description: 'Only codes that pass all filters are returned',
		options: [
			{
				displayName: 'Search Query',
				name: 'query',
				type: 'string',
				default: '',
				placeholder: 'e.g. WELCOME*',
				description:
					'Words of the codes, or a search in <a href="https://shopify.dev/docs/api/usage/search-syntax">Shopify\'s search language</a> with the field times_used. To look up one code, use Find.',
			},
			{
				displayName: 'Times Used at Least',
				name: 'timesUsedAtLeast',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 1,
				description: 'How often the code was used; Shopify counts uses with a short delay',
			},
			{
				displayName: 'Times Used at Most',
				name: 'timesUsedAtMost',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description:
					'How often the code was used, 0 for unused codes; Shopify counts uses with a short delay',
			},
		],
		routing: toVariable('query', (filters, context) => {
			const { query, timesUsedAtLeast, timesUsedAtMost } = filters as IDataObject;
			const ifSet = <T>(value: unknown, make: (value: unknown) => T) =>
				isEmpty(value) ? [] : [make(value)];
			const search = allOf([
				...ifSet(query, (text) => readSearch('Search Query', text, { searched: CODES })),
				...ifSet(timesUsedAtLeast, (least) =>
					timesUsedFilter('Times Used at Least', ':>=')(least, context),
				),
				...ifSet(timesUsedAtMost, (most) =>
					timesUsedFilter('Times Used at Most', ':<=')(most, context),
				),
			]);
			return search && writeSearch(search);
		}),
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
				description: 'Whether to return the newest codes first',
				routing: toVariable('reverse', yesNo('Reverse')),
			},
		],
	},
];
