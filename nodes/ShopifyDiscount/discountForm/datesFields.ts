import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { date } from '../../shared/parameters/date';
import { wholeNumber } from '../../shared/parameters/number';
import { onCreate } from './visibility';

const ZONE =
	'as an ISO 8601 date and time, in the time zone of the workflow unless it names another';

/** The field of an end that is counted in days; a derived value, since the store's time zone decides. */
export const expiresInDays: INodeProperties = {
	displayName: 'Expires In (Days)',
	name: 'expiresInDays',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 36_500 },
	default: '',
	placeholder: 'e.g. 14',
	description:
		"Instead of 'Ends At': the number of days from now on whose last day the discount still works, until midnight in the store's time zone. 0 is today.",
	routing: toVariable('derived.expiresInDays', wholeNumber('Expires In (Days)', 0, 36_500)),
};

/** From when to when a discount works. */
export const dateFields: INodeProperties[] = [
	{
		displayName: 'Starts At',
		name: 'startsAt',
		type: 'dateTime',
		displayOptions: onCreate(),
		default: '',
		description: `When the discount starts to work, ${ZONE}. Left empty, it works at once.`,
		routing: toVariable('input.startsAt', date('Starts At')),
	},
	{
		displayName: 'Ends At',
		name: 'endsAt',
		type: 'dateTime',
		displayOptions: onCreate(),
		default: '',
		description: `When the discount stops working, ${ZONE}; a date alone means the start of that day. Left empty, it never stops.`,
		routing: toVariable('input.endsAt', date('Ends At')),
	},
	{ ...expiresInDays, displayOptions: onCreate() },
];

/** The same dates where they are changed. */
export const dateChanges: INodeProperties[] = [
	{
		displayName: 'Starts At',
		name: 'startsAt',
		type: 'dateTime',
		default: '',
		description: `When the discount starts to work, ${ZONE}`,
		routing: toVariable('input.startsAt', date('Starts At')),
	},
	{
		displayName: 'Ends At',
		name: 'endsAt',
		type: 'dateTime',
		default: '',
		description: `When the discount stops working, ${ZONE}. Left empty, it never stops.`,
		routing: toVariable('input.endsAt', (value, context) =>
			// Emptied by the user it takes the end away; what an expression left empty is refused before.
			value === '' ? null : date('Ends At')(value, context),
		),
	},
	expiresInDays,
];
