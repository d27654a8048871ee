import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { yesNo } from '../../shared/parameters/choice';
import { countryOptions } from './countries';
import { countries, tags } from './readers';
import { anyIdsIn, rowsOf, variantIds } from './rowsFields';
import type { Thing } from './rowsFields';
import { inCollection } from './visibility';
import type { Kind } from './visibility';

const GETS = 'input.customerGets.items';
const BUYS = 'input.customerBuys.items';
const offered: Kind[] = ['basic', 'bxgy'];

/** What can be added to and removed from the lists of a discount. */
export const listChanges: INodeProperties[] = [
	...changes('Customers', 'customer', 'input.context.customers', 'who may use the discount'),
	...changes('Segments', 'segment', 'input.context.customerSegments', 'that may use the discount'),
	...changes('Markets', 'market', 'input.context.markets', 'whose buyers may use the discount'),
	{
		displayName: 'Open to Everyone',
		name: 'openToEveryone',
		type: 'boolean',
		default: true,
		description: 'Whether to let everyone use the discount instead of chosen buyers',
		routing: toVariable('input.context.all', (value, context) =>
			yesNo('Open to Everyone')(value, context) ? 'ALL' : undefined,
		),
	},
	...items(GETS, offered, '', 'that get the discount'),
	...items(BUYS, ['bxgy'], 'Bought ', 'of which the customer has to buy'),
	...destinationChanges(),
	{
		displayName: 'Same-Line Tags to Remove',
		name: 'combineTagsToRemove',
		type: 'string',
		default: '',
		description:
			'Tags of product discounts that can no longer apply to the same line of the cart, separated by commas',
		routing: toVariable(
			'input.combinesWith.productDiscountsWithTagsOnSameCartLine.remove',
			tags('Same-Line Tags to Remove'),
		),
	},
];

function items(root: string, kind: Kind[], bought: string, which: string): INodeProperties[] {
	const { products, variants } = {
		products: `${root}.products.products`,
		variants: `${root}.products.productVariants`,
	};
	return [
		...changes(`${bought}Collections`, 'collection', `${root}.collections`, which, kind),
		...changes(`${bought}Products`, 'product', products, which, kind, ['ToAdd', 'ToRemove']),
		...['Add', 'Remove'].map((verb): INodeProperties => {
			const label = `${bought || 'Product '}Variants to ${verb}`;
			return {
				displayName: label,
				name: nameOf(`${bought}Variants`, verb),
				type: 'string',
				displayOptions: inCollection({ kind }),
				default: '',
				placeholder: 'e.g. gid://shopify/ProductVariant/1057371160',
				description: `The IDs of product variants ${which}, separated by commas or as a list from an expression. Never guess an ID: take it from Shopify or from an earlier step.`,
				routing: toVariable(`${variants}To${verb}`, variantIds(label)),
			};
		}),
	];
}

function changes(
	label: string,
	thing: Thing,
	path: string,
	which: string,
	kind?: Kind[],
	ends = ['.add', '.remove'],
): INodeProperties[] {
	return ['Add', 'Remove'].map((verb, at) => {
		const displayName = `${label} to ${verb}`;
		return {
			displayName,
			name: nameOf(label, verb),
			...rowsOf(thing),
			...(kind && { displayOptions: inCollection({ kind }) }),
			description:
				verb === 'Add'
					? `More ${label.toLowerCase()} ${which}`
					: `The ${label.toLowerCase()} ${which} and no longer shall`,
			routing: toVariable(`${path}${ends[at] ?? ''}`, anyIdsIn(thing, displayName)),
		};
	});
}

function destinationChanges(): INodeProperties[] {
	const displayOptions = inCollection({ kind: ['freeShipping'] });
	return [
		...['Add', 'Remove'].map(
			(verb): INodeProperties => ({
				displayName: `Countries to ${verb}`,
				name: nameOf('Countries', verb),
				type: 'multiOptions',
				options: countryOptions,
				displayOptions,
				default: [],
				description: `The countries to which shipping is ${verb === 'Add' ? 'also' : 'no longer'} free, as two-letter codes such as CA`,
				routing: toVariable(
					`input.destination.countries.${verb.toLowerCase()}`,
					countries(`Countries to ${verb}`),
				),
			}),
		),
		{
			displayName: 'Rest of World',
			name: 'includeRestOfWorld',
			type: 'boolean',
			displayOptions,
			default: true,
			description:
				"Whether shipping is also free to the countries of the store's rest-of-world shipping zone",
			routing: toVariable('input.destination.countries.includeRestOfWorld', yesNo('Rest of World')),
		},
		{
			displayName: 'Ships to All Countries',
			name: 'shipsToAll',
			type: 'boolean',
			displayOptions,
			default: true,
			description: 'Whether shipping is free to all countries instead of chosen ones',
			routing: toVariable(
				'input.destination.all',
				(value, context) => yesNo('Ships to All Countries')(value, context) || undefined,
			),
		},
	];
}

/** Makes `boughtProductsToAdd` of 'Bought Products' and 'Add'. */
function nameOf(label: string, verb: string): string {
	return `${label.charAt(0).toLowerCase()}${label.slice(1).replace(/ /g, '')}To${verb}`;
}
