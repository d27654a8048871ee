import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { oneOf, onlyWhen } from '../../shared/parameters/choice';
import { rowsOf, someIdsIn } from './rowsFields';
import type { Thing } from './rowsFields';
import { onCreate } from './visibility';

/** Who may use the discount. */
export const buyerFields: INodeProperties[] = [
	{
		displayName: 'Buyers',
		name: 'buyers',
		type: 'options',
		displayOptions: onCreate(),
		options: [
			{ name: 'Everyone', value: 'all' },
			{
				name: 'Buyers in Chosen Markets',
				value: 'markets',
				description: 'Only buyers in these markets of the store, guests included',
			},
			{
				name: 'Chosen Customer Segments',
				value: 'segments',
				description: 'Only customers of these segments, and only when they are signed in',
			},
			{
				name: 'Chosen Customers',
				value: 'customers',
				description: 'Only these customers, and only when they are signed in',
			},
		],
		default: 'all',
		description:
			'Who may use the discount. Guests cannot use one that is for chosen customers or segments.',
		routing: toVariable('input.context.all', (value) =>
			oneOf('Buyers', ['all', 'customers', 'markets', 'segments'], value) === 'all'
				? 'ALL'
				: undefined,
		),
	},
	chosen(
		'Customers',
		'customer',
		'customers',
		'The customers who may use the discount: at most 100',
	),
	chosen('Markets', 'market', 'markets', 'The markets whose buyers may use the discount'),
	chosen(
		'Segments',
		'segment',
		'customerSegments',
		'The customer segments whose members may use the discount',
	),
];

function chosen(displayName: string, thing: Thing, key: string, description: string) {
	const name = `${thing}s`;
	const field: INodeProperties = {
		displayName,
		name,
		...rowsOf(thing),
		displayOptions: onCreate({ buyers: [name] }),
		description,
		routing: toVariable(
			`input.context.${key}.add`,
			onlyWhen('buyers', name, someIdsIn(thing, displayName, 'Buyers')),
		),
	};
	return field;
}
