import {
	listenerKey,
	parseListener,
} from '../../../../nodes/ShopifyDiscountTrigger/memory/listener';

describe('the key of a listener', () => {
	it('fits a metafield for any IDs', () => {
		for (const id of ['', 'a', 'ü/ ', 'x'.repeat(500)])
			expect(listenerKey(id, id, id)).toMatch(/^[A-Za-z0-9_-]{2,64}$/);
	});

	it('is the same for the same node and different for every other', () => {
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

describe('the state that a listener keeps in the store', () => {
	it('is read back', () => {
		const value = {
			version: 1,
			filter: { watch: 'announced', label: 'A' },
			baseline: ['1'],
			delivered: ['2', 'job_run_0'],
		};
		expect(parseListener(JSON.stringify(value))).toEqual({
			filter: { watch: 'announced', label: 'A' },
			baseline: new Set(['1']),
			delivered: new Set(['2', 'job_run_0']),
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
		'{"version":1,"filter":{"watch":"announced"},"baseline":[]}',
		'{"version":1,"filter":{"watch":"announced"},"baseline":["1"],"delivered":"2"}',
		'{"version":1,"filter":{"watch":"announced"},"baseline":[1],"delivered":[null]}',
		'{"version":1,"filter":{"watch":"all"},"baseline":[],"delivered":[]}',
		'{"version":1,"filter":{"watch":"announced","label":7},"baseline":[],"delivered":[]}',
		'{"version":1,"filter":{"watch":"announced"},"baseline":["1","2',
	])('is ignored if it is %j', (value) => {
		expect(parseListener(value)).toBeUndefined();
	});

	it('can contain undecided jobs', () => {
		const value = { version: 1, filter: { watch: 'announced' }, baseline: [], delivered: [] };
		const parsed = parseListener(JSON.stringify({ ...value, undecided: ['job_run_0'] }));
		expect(parsed?.undecided).toEqual(new Set(['job_run_0']));
		expect(parseListener(JSON.stringify({ ...value, undecided: [] }))).not.toHaveProperty(
			'undecided',
		);
		expect(parseListener(JSON.stringify({ ...value, undecided: 'all' }))).toBeUndefined();
	});
});
