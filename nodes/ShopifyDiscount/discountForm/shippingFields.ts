import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { oneOf, onlyWhen, yesNo } from '../../shared/parameters/choice';
import { refuse } from '../../shared/parameters/refuse';
import { countryOptions } from './countries';
import { countries } from './readers';
import { onCreate } from './visibility';

const kind: ['freeShipping'] = ['freeShipping'];

const restOfWorld = yesNo('Rest of World');

/** Where a free-shipping discount ships to. */
export const shippingFields: INodeProperties[] = [
	{
		displayName: 'Ships To',
		name: 'destination',
		type: 'options',
		displayOptions: onCreate({ kind }),
		options: [
			{ name: 'All Countries', value: 'all' },
			{ name: 'Chosen Countries', value: 'countries' },
		],
		default: 'all',
		description: 'The countries to which shipping is free',
		routing: toVariable('input.destination.all', (value) =>
			oneOf('Ships To', ['all', 'countries'], value) === 'all' ? true : undefined,
		),
	},
	{
		displayName: 'Countries',
		name: 'countries',
		type: 'multiOptions',
		required: true,
		options: countryOptions,
		displayOptions: onCreate({ kind, destination: ['countries'] }),
		default: [],
		description: 'The countries to which shipping is free, as two-letter codes such as CA',
		routing: toVariable(
			'input.destination.countries.add',
			onlyWhen('destination', 'countries', (value, context) => {
				const chosen = countries('Countries')(value, context);
				const rest = restOfWorld(context.getNodeParameter('includeRestOfWorld'), context);
				// All the others may be what is wanted.
				if (chosen || rest) return chosen;
				throw refuse('Countries', "is empty: choose a country or set 'Ships To' to another value");
			}),
		),
	},
	{
		displayName: 'Rest of World',
		name: 'includeRestOfWorld',
		type: 'boolean',
		displayOptions: onCreate({ kind, destination: ['countries'] }),
		default: false,
		description:
			"Whether shipping is also free to the countries of the store's rest-of-world shipping zone",
		routing: toVariable(
			'input.destination.countries.includeRestOfWorld',
			onlyWhen('destination', 'countries', restOfWorld),
		),
	},
];
