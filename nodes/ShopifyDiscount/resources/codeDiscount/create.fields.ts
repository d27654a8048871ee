import type { INodeProperties } from 'n8n-workflow';
import { sendsTo } from '../../../shared/adminApi/variables';
import type { Reader } from '../../../shared/adminApi/variables';
import { checkCodes } from '../../../shared/codes/checkCodes';
import { additionalInputField, additionalFields } from './additional.fields';
import { createBasic } from './create';
import { buyerFields } from './buyers.fields';
import { itemFields } from './items.fields';
import { minimumFields } from './minimum.fields';
import { date, isEmpty, refuse, wholeNumber } from '../discount/readers';
import { valueFields } from './value.fields';

const show = { resource: ['codeDiscount'], operation: ['create'] };

/** The fields of creating a code discount, from what it is to who may use it and when. */
export const createFields: INodeProperties[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'Amount Off',
				value: 'basic',
				description: 'A percentage or a fixed amount off the order, products or collections',
				routing: createBasic,
			},
		],
		default: 'basic',
	},
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. WELCOME10',
		description:
			'What customers type at checkout: 1 to 255 characters that no other discount of the store uses; upper and lower case count as the same',
		routing: sendsTo('input.code', readCode),
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Welcome 10 %',
		description:
			'The name of the discount, which the store and its customers see. Left empty, the code is used.',
		routing: sendsTo('input.title', (title, context) =>
			String(isEmpty(title) ? context.getNodeParameter('code') : title).trim(),
		),
	},
	...valueFields,
	...itemFields,
	...minimumFields,
	...buyerFields,
	{
		displayName: 'Uses per Code',
		name: 'usageLimit',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: { show },
		default: 1,
		description:
			'How often each code of the discount can be used, by all customers together. Use 1 for a code that belongs to one person and 0 for no limit, as for a code that many people share.',
		routing: sendsTo('input.usageLimit', readUsageLimit),
	},
	{
		displayName: 'Starts At',
		name: 'startsAt',
		type: 'dateTime',
		displayOptions: { show },
		default: '',
		description:
			'When the codes start to work, as an ISO 8601 date and time, in the time zone of the workflow unless it names another. Left empty, they work at once.',
		routing: sendsTo('input.startsAt', (value, context) =>
			date('Starts At')(isEmpty(value) ? new Date() : value, context),
		),
	},
	{
		displayName: 'Ends At',
		name: 'endsAt',
		type: 'dateTime',
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. {{ $now.plus(14, "days") }}',
		description:
			'When the codes stop working, as an ISO 8601 date and time, in the time zone of the workflow unless it names another; a date alone means the start of that day. Left empty, they never stop.',
		routing: sendsTo('input.endsAt', date('Ends At')),
	},
	additionalFields,
	additionalInputField,
];

function readCode(value: unknown) {
	const { accepted, refused } = checkCodes([{ code: value, item: 0 }]);
	if (accepted[0]) return accepted[0].code;
	throw refuse('Code', `cannot be used: ${refused[0]?.message ?? ''}`);
}

function readUsageLimit(...[value, context]: Parameters<Reader>) {
	// 0 is how a number field says: no limit.
	return wholeNumber('Uses per Code', 0)(value, context) || undefined;
}
