import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { panelOf } from '../support/panel';

const { description } = new ShopifyDiscountTrigger();
const { fields, notices, entries, emptyCollections } = panelOf(description);

const codes = { triggerOn: 'bulkCreationCompleted' };
const batches = { triggerOn: 'priceRuleBatchCompleted' };
const runs = { triggerOn: 'runEnded' };

it.each([
	[codes, ['Watch', 'Return', 'Options']],
	[{ ...codes, watch: 'ids' }, ['Watch', 'Job IDs', 'Return', 'Options']],
	[batches, ['Watch', 'Return', 'Options']],
	[{ ...batches, watch: 'ids' }, ['Watch', 'Price Rule', 'Batch IDs', 'Return', 'Options']],
	[runs, ['Options']],
])('shows what belongs to the event and to what is watched: %j', (given, expected) => {
	expect(fields(given).slice(2)).toEqual(expected);
});

it.each([
	[codes, /^When .* first poll .*every job that finishes/],
	[{ ...codes, watch: 'ids' }, /each job that you list .* done already\. /],
	[batches, /^When .* first poll .*every batch that finishes/],
	[{ ...batches, watch: 'ids' }, /each batch that you list .* done already\. /],
	[runs, /^When .* first poll .*every run that finishes/],
])('says in one notice what the first poll does: %j', (given, expected) => {
	expect(notices(given)).toEqual([expect.stringMatching(expected)]);
});

it('offers the options that apply, and no list without any', () => {
	const links = ['Redirect To', 'UTM Parameters'];
	const all = ['Include Codes Not Created', 'Label', ...links, 'Whole Run Only'];
	expect(entries(codes, 'options')).toEqual(['Discount ID', ...all]);
	expect(entries({ ...codes, returns: 'jobs' }, 'options')).toEqual([
		'Discount ID',
		'Label',
		'Whole Run Only',
	]);
	expect(entries({ ...batches, watch: 'ids' }, 'options')).toEqual([
		'Include Codes Not Created',
		...links,
	]);
	expect(fields({ ...batches, watch: 'ids', returns: 'jobs' })).not.toContain('Options');
	expect(entries(runs, 'options')).toEqual(['Label']);
	for (const given of [codes, batches, runs]) expect(emptyCollections(given)).toEqual([]);
});

it('has the sentence of the other node, because n8n shows one for both', () => {
	expect(description.description).toBe(new ShopifyDiscount().description.description);
});
