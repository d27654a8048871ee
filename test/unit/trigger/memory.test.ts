import {
	isSameFilter,
	listenerKey,
	parseListener,
} from '../../../nodes/ShopifyDiscountTrigger/listener';
import {
	hasStarted,
	readDelivered,
	writeDelivered,
} from '../../../nodes/ShopifyDiscountTrigger/state';

describe('the key of a listener', () => {
	it('fits a metafield, whatever the IDs', () => {
		for (const id of ['', 'a', 'ü/ ', 'x'.repeat(500)])
			expect(listenerKey(id, id, id)).toMatch(/^[A-Za-z0-9_-]{2,64}$/);
	});

	it('is the same for the same node and another for every other', () => {
		const keys = [
			listenerKey('n8n', 'workflow', 'node'),
			listenerKey('n8n', 'workflow', 'node2'),
			listenerKey('n8n', 'workflow2', 'node'),
			listenerKey('n8n2', 'workflow', 'node'),
			listenerKey('n8n', 'workflown', 'ode'),
		];
		expect(new Set(keys).size).toBe(keys.length);
		expect(listenerKey('n8n', 'workflow', 'node')).toBe(keys[0]);
	});
});

describe('what a listener keeps in the store', () => {
	it('is read back', () => {
		const value = {
			version: 1,
			filter: { watch: 'announced', label: 'A' },
			baseline: ['1'],
			delivered: ['2', 3],
		};
		expect(parseListener(JSON.stringify(value))).toEqual({
			filter: { watch: 'announced', label: 'A' },
			baseline: new Set(['1']),
			delivered: new Set(['2', '3']),
		});
	});

	it.each([
		undefined,
		'',
		'null',
		'[]',
		'{"version":2,"filter":{},"baseline":[],"delivered":[]}',
		'{"version":1,"filter":null,"baseline":[],"delivered":[]}',
		'{"version":1,"filter":{},"baseline":{},"delivered":[]}',
		'{"version":1,"filter":{},"baseline":[]}',
	])('counts as nothing if it is %j', (value) => {
		expect(parseListener(value)).toBeUndefined();
	});

	it('tells whether the filter has changed', () => {
		const filter = { watch: 'announced', label: 'A', discountId: 'd' } as const;
		expect(isSameFilter(filter, { ...filter })).toBe(true);
		expect(isSameFilter(filter, { ...filter, label: undefined })).toBe(false);
		expect(isSameFilter(filter, { ...filter, discountId: 'e' })).toBe(false);
		expect(isSameFilter({ watch: 'announced' }, { watch: 'ids' })).toBe(false);
	});
});

describe('the static data', () => {
	it('gives back what was written, for the same store only', () => {
		const data = {};
		expect(hasStarted(data)).toBe(false);
		writeDelivered(data, 'here', new Set(['1', '2']));
		expect(hasStarted(data)).toBe(true);
		expect(readDelivered(data, 'here')).toEqual(new Set(['1', '2']));
		expect(readDelivered(data, 'there')).toEqual(new Set());
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
	});

	it('of another version counts as nothing', () => {
		const data = { version: 2, installationId: 'here', delivered: { 1: true } };
		expect(hasStarted(data)).toBe(false);
		expect(readDelivered(data, 'here')).toEqual(new Set());
	});
});
