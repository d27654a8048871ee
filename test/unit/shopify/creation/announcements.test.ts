import fc from 'fast-check';
import {
	announcementKey,
	parseAnnouncement,
} from '../../../../nodes/shopify/creation/announcements';

const announcement = {
	token: 't',
	discountId: 'gid://shopify/DiscountCodeNode/1',
	codesCount: 2,
	batch: { id: 'b', index: 0, of: 1 },
	existingCounts: true,
};

describe('an announcement', () => {
	it('is read as it was written', () => {
		const full = {
			...announcement,
			label: 'Spring',
			bulkCreationId: 'gid://shopify/DiscountRedeemCodeBulkCreation/2',
			uncertain: true,
		};
		for (const one of [announcement, full])
			expect(parseAnnouncement(JSON.stringify(one))).toEqual(one);
	});

	it('is undefined if anything else was written', () => {
		fc.assert(fc.property(fc.json(), (text) => expect(parseAnnouncement(text)).toBeUndefined()));
		for (const key of ['token', 'discountId', 'batch'] as const) {
			const damaged = fc.json().filter((json) => json !== JSON.stringify(announcement[key]));
			fc.assert(
				fc.property(damaged, (value) => {
					const read = parseAnnouncement(
						JSON.stringify({ ...announcement, [key]: JSON.parse(value) as unknown }),
					);
					const isFine = key === 'token' ? typeof JSON.parse(value) === 'string' : false;
					if (!isFine && key !== 'discountId') expect(read).toBeUndefined();
					if (read) expect(read.discountId).toMatch(/^gid:\/\/shopify\/DiscountCodeNode\/\d+$/);
				}),
			);
		}
	});

	it('is for a discount with a bulk creation or for a price rule with a batch', () => {
		const rule = 'price_rules/507328175';
		const read = (discountId: string, bulkCreationId: string) =>
			parseAnnouncement(JSON.stringify({ ...announcement, discountId, bulkCreationId }));
		expect(read(rule, `${rule}/batch/989355119`)).toMatchObject({
			discountId: rule,
			bulkCreationId: `${rule}/batch/989355119`,
		});
		expect(read('1', '2')).toMatchObject({ discountId: announcement.discountId });
		for (const [owner = '', job = ''] of [
			[rule, '2'],
			['1', `${rule}/batch/2`],
			[rule, rule],
			[`${rule}/batch/2`, `${rule}/batch/2`],
			['price_rules/x', 'price_rules/x/batch/1'],
		])
			expect(read(owner, job)).toBeUndefined();
	});

	it('has a key that fits a metafield', () => {
		const id = 'f'.repeat(36);
		expect(announcementKey({ id, index: 999_999 })).toMatch(/^[\w-]{2,64}$/);
	});
});
