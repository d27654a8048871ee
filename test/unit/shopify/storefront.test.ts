import fc from 'fast-check';
import { readLinkQuery } from '../../../nodes/shopify/storefront/linkOptions';
import { linkTo, mailFieldsOf, timeText } from '../../../nodes/shopify/storefront/mailFields';

const SHOP = 'https://shop.example';

describe('the link of a code', () => {
	it("has special characters encoded twice, as in Shopify's changelog", () => {
		expect(linkTo(SHOP, 'SAVE 10%')).toBe(`${SHOP}/discount/SAVE%252010%2525`);
	});

	it('leaves an ordinary code as it is', () => {
		expect(linkTo(SHOP, 'WELCOME-25_B.C~D')).toBe(`${SHOP}/discount/WELCOME-25_B.C~D`);
	});

	it('has nothing that would end an attribute of an HTML email, and says the code', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (code) => {
				const link = linkTo(SHOP, code);
				expect(link).toMatch(/^https:\/\/shop\.example\/discount\/[\w.~%-]+$/);
				const said = decodeURIComponent(decodeURIComponent(link.slice(`${SHOP}/discount/`.length)));
				expect(said).toBe(code.replace(/\p{Surrogate}/gu, '\u{FFFD}'));
			}),
		);
	});
});

describe('what follows the code in its link', () => {
	it.each([
		[{}, ''],
		[{ redirectTo: ' /collections/sale ' }, '?redirect=%2Fcollections%2Fsale'],
		[{ redirectTo: '/products/a?variant=1#top' }, '?redirect=%2Fproducts%2Fa%3Fvariant%3D1%23top'],
		[
			{ utmParameters: 'utm_source=mail&utm_campaign=Spring Sale' },
			'?utm_source=mail&utm_campaign=Spring+Sale',
		],
		[{ utmParameters: '?utm_source=mail' }, '?utm_source=mail'],
		[{ redirectTo: '/a', utmParameters: 'utm_term=10%25' }, '?redirect=%2Fa&utm_term=10%25'],
	])('is made of %j', (options, query) => {
		expect(readLinkQuery(options)).toBe(query);
	});

	it.each([
		[{ redirectTo: 'collections/sale' }, /^'Redirect To' must be a path of the store/],
		[{ redirectTo: 'https://other.example/a' }, /^'Redirect To' must be a path of the store/],
		[{ redirectTo: '//other.example' }, /^'Redirect To' must be a path of the store/],
		[{ redirectTo: '/\\other.example' }, /^'Redirect To' must be a path of the store/],
		[{ utmParameters: 'newsletter' }, /^'UTM Parameters' must look like utm_source=/],
		[{ utmParameters: 'utm_source=' }, /^'UTM Parameters' must look like utm_source=/],
		[{ utmParameters: 'redirect=/a' }, /^'UTM Parameters' sets redirect/],
	])('is refused if it would not work: %j', (options, message) => {
		expect(() => readLinkQuery(options)).toThrow(message);
	});
});

describe('a time for people', () => {
	it.each([
		['2026-12-31T22:59:59Z', 'Europe/Berlin', '31 December 2026, 23:59'],
		['2026-12-31T23:00:00Z', 'Europe/Berlin', '1 January 2027, 00:00'],
		['2026-03-05T00:00:00Z', 'America/New_York', '4 March 2026, 19:00'],
	])('%s in %s is %s', (iso, timeZone, text) => {
		expect(timeText(iso, timeZone)).toBe(text);
	});

	it.each([null, 'soon'])('is missing for %j', (iso) => {
		expect(timeText(iso, 'Etc/UTC')).toBeNull();
	});
});

it('an email gets the dates as they are and as people read them', () => {
	const storefront = { origin: SHOP, timeZone: 'Asia/Tokyo' };
	const running = { title: 'Spring', startsAt: '2026-03-01T00:00:00Z', endsAt: null };
	expect(mailFieldsOf({ storefront, linkQuery: '?a=b' }, running)('CODE')).toEqual({
		link: `${SHOP}/discount/CODE?a=b`,
		discountTitle: 'Spring',
		startsAt: '2026-03-01T00:00:00Z',
		startsAtText: '1 March 2026, 09:00',
		endsAt: null,
		endsAtText: null,
	});
});
