import type { IDataObject } from 'n8n-workflow';

interface Panel {
	name: string;
	parameters: IDataObject;
}

const row = (thing: string) => ({
	[thing]: [{ [`${thing}Id`]: { __rl: true, mode: 'id', value: '1057371160' } }],
});

const wrongRow = (thing: string) => ({
	[thing]: [{ [`${thing}Id`]: { __rl: true, mode: 'id', value: 'Snowboard' } }],
});

const create = (kind: string, more: IDataObject): IDataObject => ({
	resource: 'codeDiscount',
	operation: 'create',
	kind,
	code: 'WELCOME10',
	title: 'Welcome 10 %',
	...more,
});

/** Panels with choices made and fields filled in, and with values that are refused. */
export const filledPanels: Panel[] = [
	{
		name: 'filled amount off',
		parameters: create('basic', {
			valueType: 'fixedAmount',
			amount: 10,
			appliesTo: 'products',
			products: row('product'),
			minimumRequirement: 'subtotal',
			minimumSubtotal: 50,
			buyers: 'segments',
			segments: row('segment'),
			usageLimit: 0,
			endsAt: '2030-01-01T00:00:00',
			additionalFields: { combinesWith: ['orderDiscounts'], tags: 'welcome' },
		}),
	},
	{
		name: 'filled buy x get y',
		parameters: create('bxgy', {
			buysType: 'amount',
			buysAmount: 40,
			buysProducts: row('product'),
			getsQuantity: 1,
			valueType: 'percentage',
			percentage: 50,
			products: row('product'),
			additionalFields: { usesPerOrderLimit: 1 },
		}),
	},
	{
		name: 'filled free shipping',
		parameters: create('freeShipping', {
			destination: 'countries',
			countries: ['CA', 'DE'],
			includeRestOfWorld: true,
			additionalFields: { maximumShippingPrice: 20 },
		}),
	},
	{
		name: 'filled app',
		parameters: create('app', {
			functionHandle: 'volume-discount',
			additionalFields: { metafields: { metafield: [{ key: 'k', type: 'json', value: '{}' }] } },
		}),
	},
	{
		name: 'filled update',
		parameters: {
			resource: 'codeDiscount',
			operation: 'update',
			discountId: { __rl: true, mode: 'id', value: '1057371160' },
			updateFields: {
				percentage: 20,
				usageLimit: 1,
				productsToAdd: row('product'),
				productsToRemove: row('product'),
				endsAt: '',
			},
		},
	},
	{
		name: 'filled unique codes of a new discount',
		parameters: {
			resource: 'redeemCode',
			operation: 'createUnique',
			discountFrom: 'new',
			title: 'Welcome 10 %',
			percentage: 10,
			stableKey: '={{ $json.email }}',
			codeFormat: 'custom',
			run: 'inBackground',
			announceFields: 'email, firstName',
			options: { label: 'Black Friday', suffix: '-26' },
		},
	},
	{
		name: 'filled imported codes',
		parameters: {
			resource: 'redeemCode',
			operation: 'addMany',
			codesFrom: 'list',
			codes: 'ONE, TWO',
			options: { returnAs: 'csv', csvColumns: 'email', existingCodes: 'created' },
		},
	},
	{
		name: 'filled delete by search',
		parameters: { resource: 'redeemCode', operation: 'deleteMany', selectBy: 'search' },
	},
	{
		name: 'filled list of discounts',
		parameters: {
			resource: 'codeDiscount',
			operation: 'getAll',
			filters: { statuses: ['active'], timesUsedAtLeast: 1, query: 'combines_with:order' },
			options: { sortKey: 'TITLE' },
		},
	},
	{
		name: 'filled cancelled run',
		parameters: {
			resource: 'bulkCreation',
			operation: 'cancelRun',
			createdCodes: 'deleteUnused',
		},
	},
	{
		name: 'filled create or update',
		parameters: {
			resource: 'codeDiscount',
			operation: 'createOrUpdate',
			code: 'WELCOME10',
			title: 'Welcome 10 %',
			valueType: 'fixedAmount',
			buyers: 'customers',
			customers: row('customer'),
		},
	},
	{
		name: 'filled batches of a price rule',
		parameters: {
			resource: 'priceRuleCode',
			operation: 'createBatch',
			codesFrom: 'list',
			codes: 'ONE, TWO',
			run: 'inBackground',
		},
	},
	{
		name: 'refused ids',
		parameters: create('basic', {
			appliesTo: 'products',
			products: wrongRow('product'),
			buyers: 'customers',
			customers: wrongRow('customer'),
		}),
	},
];

/** The panel of the trigger, for each event and each choice of what to watch. */
export const triggerPanels: Panel[] = [
	{ name: 'trigger codes', parameters: { triggerOn: 'bulkCreationCompleted' } },
	{ name: 'trigger jobs', parameters: { triggerOn: 'bulkCreationCompleted', watch: 'ids' } },
	{ name: 'trigger batches', parameters: { triggerOn: 'priceRuleBatchCompleted' } },
	{
		name: 'trigger chosen batches',
		parameters: { triggerOn: 'priceRuleBatchCompleted', watch: 'ids', returns: 'jobs' },
	},
	{ name: 'trigger runs', parameters: { triggerOn: 'runEnded', options: { label: 'Sale' } } },
];
