import type { INodeProperties } from 'n8n-workflow';
import { isObject, sendsTo } from '../../../shared/adminApi/variables';
import type { GidType } from '../../../shared/adminApi/gid';
import { customerLocator, segmentLocator } from '../../locators';
import { gidsOf, oneOf, refuse, where } from '../discount/readers';

const show = { resource: ['codeDiscount'], operation: ['create'] };

/** Who may use the codes. */
export const buyerFields: INodeProperties[] = [
	{
		displayName: 'Buyers',
		name: 'buyers',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'Everyone', value: 'all' },
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
			'Who may use the codes. Guests cannot use codes that are for chosen customers or segments.',
		routing: sendsTo('input.context.all', (value) =>
			oneOf('Buyers', ['all', 'customers', 'segments'], value) === 'all' ? 'ALL' : undefined,
		),
	},
	{
		displayName: 'Customers',
		name: 'customers',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Customer',
		displayOptions: { show: { ...show, buyers: ['customers'] } },
		default: {},
		description: 'The customers who may use the codes: at most 100',
		options: [{ displayName: 'Customer', name: 'customer', values: [customerLocator()] }],
		routing: sendsTo(
			'input.context.customers.add',
			where('buyers', 'customers', idsIn('customer', 'Customer', 'Customers')),
		),
	},
	{
		displayName: 'Segments',
		name: 'segments',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Segment',
		displayOptions: { show: { ...show, buyers: ['segments'] } },
		default: {},
		description: 'The customer segments whose members may use the codes',
		options: [{ displayName: 'Segment', name: 'segment', values: [segmentLocator()] }],
		routing: sendsTo(
			'input.context.customerSegments.add',
			where('buyers', 'segments', idsIn('segment', 'Segment', 'Segments')),
		),
	},
];

function idsIn(row: string, type: GidType, label: string) {
	return (value: unknown) => {
		const ids = gidsOf(type, label, isObject(value) ? value[row] : [], `${row}Id`);
		if (ids.length > 0) return ids;
		throw refuse(label, `is empty: add a ${row} or set 'Buyers' to another value`);
	};
}
