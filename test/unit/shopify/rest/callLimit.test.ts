import { callLimitOf } from '../../../../nodes/shopify/rest/callLimit';

it.each([
	['32/40', 8, 40, 2],
	[' 1 / 80 ', 79, 80, 4],
	['0/400', 400, 400, 20],
	['41/40', 0, 40, 2],
])('%s', (header, currentlyAvailable, maximumAvailable, restoreRate) => {
	expect(callLimitOf(header)).toEqual({
		requestedQueryCost: 1,
		actualQueryCost: 1,
		throttleStatus: { currentlyAvailable, maximumAvailable, restoreRate },
	});
});

it.each([
	undefined,
	null,
	'',
	'32',
	'32/',
	'/40',
	'1/0',
	'-1/40',
	'1.5/40',
	'a/b',
	['1/40', '2/40'],
])('%p does not state a limit', (header) => expect(callLimitOf(header)).toBeUndefined());
