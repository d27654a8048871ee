import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

interface ManyFields {
	resource: string[];
	operations: string[];
	/** What the operation changes, such as `discount`. */
	noun: string;
	ids: Pick<INodeProperties, 'displayName' | 'name' | 'default' | 'placeholder'>;
	search: Pick<INodeProperties, 'placeholder' | 'description'>;
	/** Ways to select other than IDs, search and saved search. */
	more?: Array<{ option: INodePropertyOptions; field: INodeProperties; isLimited?: boolean }>;
}

/** Returns the fields of a bulk operation: what to select, and whether to wait. */
export function manyFields({
	resource,
	operations,
	noun,
	ids,
	search,
	more = [],
}: ManyFields): INodeProperties[] {
	const show = { resource, operation: operations };
	const limited = more
		.filter(({ isLimited }) => isLimited)
		.map(({ option }) => String(option.value));
	const only = (...selectBy: string[]) => ({ show: { ...show, selectBy } });
	return [
		{
			displayName: 'Select By',
			name: 'selectBy',
			type: 'options',
			noDataExpression: true,
			displayOptions: { show },
			options: [
				...more.map(({ option }) => option),
				{ name: 'IDs', value: 'ids', description: 'One or several per input item' },
				{
					name: 'Saved Search',
					value: 'savedSearch',
					description: `The ${noun}s found by a search saved in the Shopify admin`,
				},
				{ name: 'Search', value: 'search', description: `The ${noun}s that a search finds` },
			].sort((one, other) => one.name.localeCompare(other.name)),
			default: 'ids',
			description: `How the ${noun}s are chosen`,
		},
		...more.map(({ option, field }) => ({
			...field,
			displayOptions: only(String(option.value)),
		})),
		{
			...ids,
			type: 'string',
			required: true,
			displayOptions: only('ids'),
			description: `The IDs of the ${noun}s, separated by commas or as a list from an expression; those of all input items are sent together, 250 at a time. Never guess an ID: take it from an earlier step.`,
		},
		{
			displayName: 'Saved Search Name or ID',
			name: 'savedSearchId',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'loadSavedSearches' },
			required: true,
			displayOptions: only('savedSearch'),
			default: '',
			description:
				'The search that was saved in the Shopify admin. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			required: true,
			displayOptions: only('search'),
			default: '',
			...search,
		},
		{
			displayName: 'Refuse if More Than',
			name: 'maxMatches',
			type: 'number',
			typeOptions: { minValue: 1 },
			displayOptions: only(...limited, 'savedSearch', 'search'),
			default: 100,
			description: `How many ${noun}s an input item may select. If it selects more, nothing is changed and the node says how many, because a slip in a search can match too much.`,
		},
		{
			displayName: 'Wait for Completion',
			name: 'waitForCompletion',
			type: 'boolean',
			noDataExpression: true,
			displayOptions: { show },
			default: true,
			description: `Whether to wait until Shopify's job is done and to check each ${noun}. Shopify's jobs report no results, so without waiting you do not learn which changes succeeded.`,
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			displayOptions: { show: { ...show, waitForCompletion: [true] } },
			default: {},
			options: [
				{
					displayName: 'Wait at Most (Minutes)',
					name: 'waitMinutes',
					type: 'number',
					typeOptions: { minValue: 0.1 },
					default: 10,
					description: 'When to stop waiting. A job that has started continues in Shopify.',
				},
			],
		},
	];
}

/** The fields of the bulk operations on discounts. */
export const discountManyFields = manyFields({
	resource: ['codeDiscount', 'automaticDiscount'],
	operations: ['activateMany', 'addTags', 'deactivateMany', 'deleteMany', 'removeTags'],
	noun: 'discount',
	ids: {
		displayName: 'Discount IDs',
		name: 'discountIds',
		default: '={{ $json.id }}',
		placeholder: 'e.g. 1057371160, 1057371161',
	},
	search: {
		placeholder: 'e.g. status:expired AND ends_at:<2026-01-01',
		description:
			'A search in <a href="https://shopify.dev/docs/api/usage/search-syntax">Shopify\'s search language</a>, as in the Search Query filter of Get Many, which shows what it finds. A search that could match everything is refused: it needs a condition with a value.',
	},
});
