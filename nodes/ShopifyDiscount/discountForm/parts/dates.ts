import { tryToParseDateTime } from 'n8n-workflow';
import { date } from '../../../shared/parameters/date';
import { wholeNumber } from '../../../shared/parameters/number';
import { defineField } from './part';
import type { Part } from './part';

const ZONE =
	'as an ISO 8601 date and time, in the time zone of the workflow unless it names another';
const MAX_DAYS = 36_500;

const startsAt = defineField({
	displayName: 'Starts At',
	name: 'startsAt',
	type: 'dateTime',
	default: '',
	path: 'input.startsAt',
	read: date,
});

const endsAt = defineField({
	displayName: 'Ends At',
	name: 'endsAt',
	type: 'dateTime',
	default: '',
	path: 'input.endsAt',
	read: date,
});

const expiresInDays = defineField({
	displayName: 'Expires In (Days)',
	name: 'expiresInDays',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: MAX_DAYS },
	default: '',
	placeholder: 'e.g. 14',
	description:
		"Instead of 'Ends At': in how many days from now the discount expires. It works until midnight at the end of that day, in the store's time zone. 0 is today.",
	// A derived value, because the end depends on the store's time zone.
	path: 'derived.expiresInDays',
	read: (label) => wholeNumber(label, 0, MAX_DAYS),
});

/** When a discount starts and ends. */
export const dates: Part = {
	create: [
		startsAt.onCreate({
			description: `When the discount starts to work, ${ZONE}. Left empty, it works at once.`,
		}),
		endsAt.onCreate({
			description: `When the discount stops working, ${ZONE}; a date alone means the start of that day. Left empty, it never stops.`,
		}),
		expiresInDays.onCreate(),
	],
	update: [
		startsAt.inCollection({ description: `When the discount starts to work, ${ZONE}` }),
		endsAt.inCollection(
			{ description: `When the discount stops working, ${ZONE}. Left empty, it never stops.` },
			// A field emptied by the user removes the end; an empty expression is refused before this.
			(read) => (value, context) => (value === '' ? null : read(value, context)),
		),
		expiresInDays.inCollection(),
	],
};

/** Returns the last second of the day that is `days` from now, in the store's time zone. */
export function endAfterDays(days: number, timeZone: string, now = Date.now()): string | null {
	return tryToParseDateTime(new Date(now), timeZone)
		.setZone(timeZone)
		.plus({ days })
		.endOf('day')
		.startOf('second')
		.toUTC()
		.toISO({ suppressMilliseconds: true });
}
