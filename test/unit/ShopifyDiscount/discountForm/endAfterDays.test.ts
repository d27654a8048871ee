import { endAfterDays } from '../../../../nodes/ShopifyDiscount/discountForm/parts/dates';

describe('an end in a number of days', () => {
	it.each([
		[0, 'UTC', '2026-11-20T12:00:00Z', '2026-11-20T23:59:59Z'],
		[14, 'UTC', '2026-11-20T12:00:00Z', '2026-12-04T23:59:59Z'],
		// It is the 21st in Auckland already, and still the 19th in Los Angeles.
		[1, 'Pacific/Auckland', '2026-11-20T12:00:00Z', '2026-11-22T10:59:59Z'],
		[1, 'America/Los_Angeles', '2026-11-20T07:00:00Z', '2026-11-21T07:59:59Z'],
		// The clock goes back in between.
		[2, 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-26T22:59:59Z'],
		[0, 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-24T21:59:59Z'],
	])('of %d days in %s from %s on is %s', (days, zone, now, end) => {
		expect(endAfterDays(days, zone, Date.parse(now))).toBe(end);
	});
});
