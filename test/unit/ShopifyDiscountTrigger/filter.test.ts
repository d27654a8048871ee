import {
	isSameFilter,
	kindOfFilter,
	parseFilter,
} from '../../../nodes/ShopifyDiscountTrigger/filter';

describe('the filter that a listener keeps in the store', () => {
	it('defaults to bulk creations and rejects unknown kinds', () => {
		const kindIn = (value: object) => {
			const filter = parseFilter(value);
			return filter && kindOfFilter(filter);
		};
		expect(kindIn({ watch: 'ids' })).toBe('bulkCreation');
		expect(kindIn({ watch: 'ids', kind: 'batch' })).toBe('batch');
		expect(kindIn({ watch: 'ids', kind: 'other' })).toBeUndefined();
	});

	it('says whether the filter has changed', () => {
		const filter = { watch: 'announced', label: 'A', discountId: 'd' } as const;
		expect(isSameFilter(filter, { ...filter })).toBe(true);
		expect(isSameFilter(filter, { ...filter, label: undefined })).toBe(false);
		expect(isSameFilter(filter, { ...filter, discountId: 'e' })).toBe(false);
		expect(isSameFilter({ watch: 'announced' }, { watch: 'ids' })).toBe(false);
		expect(isSameFilter({ watch: 'ids' }, { watch: 'ids', kind: 'batch' })).toBe(false);
	});
});
