import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dateOf } from '../../../../nodes/shared/parameters/date';

const read = (value: unknown, zone = 'Europe/Berlin') => dateOf('Ends At', value, zone);

describe('a date without a time zone is read in that of the workflow', () => {
	it.each<[unknown, string]>([
		['2037-02-28', '2037-02-27T23:00:00Z'],
		['2037-07-01', '2037-06-30T22:00:00Z'],
		['2037-02-28T10:00', '2037-02-28T09:00:00Z'],
		['2037-02-28T10', '2037-02-28T09:00:00Z'],
		['2037-02-28T10:00:59.999', '2037-02-28T09:00:59Z'],
		['2037-02-28 10:00', '2037-02-28T09:00:00Z'],
		['2037-2-3', '2037-02-02T23:00:00Z'],
		['2037/02/28 10:00', '2037-02-28T09:00:00Z'],
		['2037.02.28', '2037-02-27T23:00:00Z'],
		['20370228', '2037-02-27T23:00:00Z'],
		[20370228, '2037-02-27T23:00:00Z'],
		['20370228T1000', '2037-02-28T09:00:00Z'],
		['28 Feb 2037', '2037-02-27T23:00:00Z'],
		['28-Feb-2037', '2037-02-27T23:00:00Z'],
		['Sat, 28 Feb 2037 10:00:00', '2037-02-28T09:00:00Z'],
		['February 28, 2037', '2037-02-27T23:00:00Z'],
		['Feb 28th, 2037 at 10:00 PM', '2037-02-28T21:00:00Z'],
		['28 February 2037 12:05 a.m.', '2037-02-27T23:05:00Z'],
		['Sat Feb 28 2037', '2037-02-27T23:00:00Z'],
		[' 2037-02-28\n', '2037-02-27T23:00:00Z'],
	])('%j is %s', (value, expected) => {
		expect(read(value)).toBe(expected);
	});

	it.each<[unknown, string]>([
		['2037-02-28T10:00Z', '2037-02-28T10:00:00Z'],
		['2037-02-28T10:00:00.123+09:00', '2037-02-28T01:00:00Z'],
		['2037-02-28 10:00:00 -0500', '2037-02-28T15:00:00Z'],
		['2037-02-28T10:00+01', '2037-02-28T09:00:00Z'],
		['2037-02-28T10:00+01:00[Europe/Berlin]', '2037-02-28T09:00:00Z'],
		['2037-02-28 10:00 America/New_York', '2037-02-28T15:00:00Z'],
		['20370228T100000Z', '2037-02-28T10:00:00Z'],
		['Sat, 28 Feb 2037 10:00:00 GMT', '2037-02-28T10:00:00Z'],
		['28 Feb 2037 10:00 +0100', '2037-02-28T09:00:00Z'],
		['Sat Feb 28 2037 10:00:00 GMT+0100 (Central European Standard Time)', '2037-02-28T09:00:00Z'],
		[new Date('2037-02-28T10:00:00.500Z'), '2037-02-28T10:00:00Z'],
		[DateTime.fromISO('2037-02-28T10:00', { zone: 'Asia/Tokyo' }), '2037-02-28T01:00:00Z'],
		[1798761599, '2026-12-31T23:59:59Z'],
		['1798761599000', '2026-12-31T23:59:59Z'],
		['2036-02-29T00:00Z', '2036-02-29T00:00:00Z'],
	])('and a date with a time zone in its own: %j is %s', (value, expected) => {
		expect(read(value)).toBe(expected);
	});
});

describe('anything but a date is refused', () => {
	it.each<[unknown, string]>([
		['2037-02-30', 'there is no such day'],
		['2037-02-29', 'there is no such day'],
		['2037-13-01', 'there is no such day'],
		['2037-00-10', 'there is no such day'],
		['2037-01-00', 'there is no such day'],
		['2037-04-31T10:00', 'there is no such day'],
		['2037-04-31 10:00:00Z', 'there is no such day'],
		['2037/02/30', 'there is no such day'],
		['20370230', 'there is no such day'],
		[20370230, 'there is no such day'],
		['30 Feb 2037', 'there is no such day'],
		['Mon, 30 Feb 2037 10:00:00 GMT', 'there is no such day'],
		['Feb 30, 2037', 'there is no such day'],
		['Mon Feb 30 2037 10:00:00 GMT+0100 (CET)', 'there is no such day'],
		['30/02/2037', 'there is no such day'],
		['2037-02-28T24:00', 'there is no such time of day'],
		['2037-02-28T25:00', 'there is no such time of day'],
		['2037-02-28 10:61', 'there is no such time of day'],
		['2037-02-28T10:00:60Z', 'there is no such time of day'],
		['28 Feb 2037 13:00 PM', 'there is no such time of day'],
		['2037-02-28T10:00+25:00', 'there is no such time zone'],
		['2037-02-28T10:00 Mars/Crater', 'there is no such time zone'],
		['Mon, 28 Feb 2037 10:00:00 GMT', 'that day is a Sat'],
		['03/04/2037', 'write 2037-04-03 or 2037-03-04'],
		['12/31/2026', 'write 2026-12-31'],
		['31.12.2026 10:00', 'write 2026-12-31'],
		['05-05-2037', 'write 2037-05-05'],
		[new Date('x'), 'the calculation of it has no result'],
		[DateTime.fromISO('2037-02-30'), 'the calculation of it has no result'],
	])('%j: %s', (value, expected) => {
		expect(() => read(value)).toThrow(new RegExp(`^'Ends At' must be a date .*: ${expected}$`));
	});

	it.each<[unknown]>([
		['tomorrow'],
		['12'],
		[5],
		['Item 5'],
		['10:00'],
		['2037'],
		['2037-02'],
		['2037-W05-3'],
		['37-02-28'],
		['Wed'],
		[true],
		[NaN],
		[Infinity],
		[-1798761599],
		[1798761599.5],
		[[]],
		[['2037-02-28']],
		[{}],
		[{ date: '2037-02-28' }],
		['2037-02-28 2037-03-01'],
		['2037-02-28T10:00:00Z; DROP'],
	])('%j', (value) => {
		expect(() => read(value)).toThrow(/^'Ends At' must be a date and time such as .*, not /);
	});
});

it('reads each minute of a thousand years as Luxon does, in any zone', () => {
	const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'UTC');
	const minute = fc.integer({ min: 0, max: 15_000_000 }).map((at) => 946_684_800_000 + at * 60_000);
	const form = fc.constantFrom(
		'yyyy-MM-dd HH:mm',
		"yyyy-MM-dd'T'HH:mm",
		'yyyy/MM/dd HH:mm',
		'd LLL yyyy HH:mm',
		'EEE, dd LLL yyyy HH:mm:ss',
		'LLLL d, yyyy, h:mm a',
		"yyyyMMdd'T'HHmm",
	);
	fc.assert(
		fc.property(minute, zone, form, (ms, name, format) => {
			const local = DateTime.fromMillis(ms, { zone: name });
			const text = local.toFormat(format, { locale: 'en' });
			const again = DateTime.fromFormat(text, format, { zone: name, locale: 'en' });
			expect(read(text, name)).toBe(again.toUTC().toISO({ suppressMilliseconds: true }));
		}),
	);
});

it('never reads arbitrary text as a date', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.jsonValue()), (value) => {
			expect(() => read(value)).toThrow(/^'Ends At' must be a date/);
		}),
	);
});
