import { yesNo } from '../../../shared/parameters/choice';
import { describeValue } from '../../../shared/parameters/describe';
import { listOf } from '../../../shared/parameters/list';
import { money } from '../../../shared/parameters/number';
import { refuse } from '../../../shared/parameters/refuse';
import { countryCodes } from '../countries';
import type { AnyDiscount } from '../discountNode';
import type { Kind } from '../visibility';
import { minimumRequirementSelection } from './minimumRequirement';
import { choiceField, defineField } from './part';
import type { Part } from './part';
import { changeName, VERBS } from './things';

const kind: Kind[] = ['freeShipping'];
const ALL = 'input.destination.all';
const CHOSEN = 'input.destination.countries';
const CODES =
	'Choose from the list, or give two-letter codes such as CA using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.';

/** Returns a reader for country codes in upper or lower case; an empty list is undefined. */
const readCountries = (label: string) => (value: unknown) => {
	const codes = listOf(label, value, 'code').map((entry) => {
		const code = entry.toUpperCase();
		if (countryCodes.includes(code)) return code;
		throw refuse(label, `must be two-letter codes such as CA, not ${describeValue(entry)}`);
	});
	return codes.length > 0 ? [...new Set(codes)] : undefined;
};

const countries = (displayName: string, name: string, path: string) =>
	defineField({
		displayName,
		name,
		kind,
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'loadCountries' },
		description:
			'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		default: [],
		path,
		read: readCountries,
	});

const includeRestOfWorld = defineField({
	displayName: 'Rest of World',
	name: 'includeRestOfWorld',
	kind,
	type: 'boolean',
	default: true,
	description:
		"Whether shipping is also free to the countries of the store's rest-of-world shipping zone",
	path: `${CHOSEN}.includeRestOfWorld`,
	read: yesNo,
});

const shipsToAll = defineField({
	displayName: 'Ships to All Countries',
	name: 'shipsToAll',
	kind,
	type: 'boolean',
	default: true,
	description: 'Whether shipping is free to all countries instead of chosen ones',
	path: ALL,
	read: (label) => (value, context) => yesNo(label)(value, context) || undefined,
});

const maximumShippingPrice = defineField({
	displayName: 'Maximum Shipping Price',
	name: 'maximumShippingPrice',
	kind,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: '',
	placeholder: 'e.g. 20',
	description:
		"The price above which a shipping method is not free, above 0, in the store's currency",
	path: 'input.maximumShippingPrice',
	read: money,
});

/** The countries and the maximum price of free shipping. */
export const freeShipping: Part = {
	create: [
		choiceField({
			displayName: 'Ships To',
			name: 'destination',
			kind,
			options: [
				{ name: 'All Countries', value: 'all' },
				{ name: 'Chosen Countries', value: 'countries' },
			],
			default: 'all',
			description: 'The countries to which shipping is free',
			all: { path: ALL, value: true },
		}),
		countries('Countries', 'countries', `${CHOSEN}.add`).onCreate(
			{
				required: true,
				when: { destination: ['countries'] },
				description: `The countries to which shipping is free. ${CODES}`,
			},
			(read) => (value, context) => {
				const chosen = read(value, context);
				const rest = context.getNodeParameter('includeRestOfWorld');
				// The rest of the world alone is a valid choice.
				if (yesNo('Rest of World')(rest, context) || chosen) return chosen;
				throw refuse('Countries', "is empty: choose a country or set 'Ships To' to another value");
			},
		),
		includeRestOfWorld.onCreate({ when: { destination: ['countries'] }, default: false }),
	],
	settings: [maximumShippingPrice.inCollection()],
	update: [
		...VERBS.map((verb) =>
			countries(
				`Countries to ${verb}`,
				changeName('Countries', verb),
				`${CHOSEN}.${verb.toLowerCase()}`,
			).inCollection({
				description: `The countries to which shipping is ${verb === 'Add' ? 'also' : 'no longer'} free. ${CODES}`,
			}),
		),
		includeRestOfWorld.inCollection(),
		shipsToAll.inCollection(),
	],
	preserve(discount) {
		if (!('destinationSelection' in discount)) return undefined;
		const to = discount.destinationSelection;
		if (to.__typename !== 'DiscountCountries') return undefined;
		return { 'destination.countries': { includeRestOfWorld: to.includeRestOfWorld } };
	},
};

/** The selection that only Free Shipping has. */
export const freeShippingSelection = `recurringCycleLimit
	appliesOnOneTimePurchase
	appliesOnSubscription
	maximumShippingPrice { amount currencyCode }
	destinationSelection {
		__typename
		... on DiscountCountryAll { allCountries }
		... on DiscountCountries { countries includeRestOfWorld }
	}
	${minimumRequirementSelection}` as const;

/** Returns the output that only Free Shipping has. */
export function freeShippingOutput(discount: AnyDiscount) {
	if (!('destinationSelection' in discount)) return {};
	const { destinationSelection: to, maximumShippingPrice } = discount;
	const chosen = to.__typename === 'DiscountCountries';
	return {
		destination: chosen ? 'countries' : 'all',
		countries: chosen ? to.countries : [],
		includeRestOfWorld: chosen ? to.includeRestOfWorld : true,
		maximumShippingPrice: maximumShippingPrice?.amount ?? null,
	};
}
