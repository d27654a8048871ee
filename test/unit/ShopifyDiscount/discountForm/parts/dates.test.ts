import { endAfterDays } from '../../../../../nodes/ShopifyDiscount/discountForm/parts/dates';

describe('an end a number of days from now', () => {
	it.each([
		[0, 'UTC', '2026-11-20T12:00:00Z', '2026-11-20T23:59:59Z'],
		[14, 'UTC', '2026-11-20T12:00:00Z', '2026-12-04T23:59:59Z'],
		// In Auckland it is already the 21st, in Los Angeles still the 19th.
		[1, 'Pacific/Auckland', '2026-11-20T12:00:00Z', '2026-11-22T10:59:59Z'],
		[1, 'America/Los_Angeles', '2026-11-20T07:00:00Z', '2026-11-21T07:59:59Z'],
		// The clock goes back in between.
		[2, 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-26T22:59:59Z'],
		[0, 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-24T21:59:59Z'],
	])('%d days in %s from %s is %s', (days, zone, now, end) => {
		expect(endAfterDays(days, zone, Date.parse(now))).toBe(end);
	});
});
