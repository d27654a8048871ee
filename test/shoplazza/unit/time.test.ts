import { readTime, timeOrRaw } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/time';

it.each([
	['2022-06-17T07:48:29Z', true],
	['2022-06-17T07:48:29+00:00', true],
	['2022-06-17T15:48:29+0800', true],
	['2022-06-17 07:48:29', false],
	['2022-06-17 07:48:29 UTC', true],
	['1655452109', true],
	[1655452109, true],
	['1655452109000', true],
])('reads %j', (written, hasZone) => {
	expect(readTime(written)).toEqual({
		ms: Date.parse('2022-06-17T07:48:29Z'),
		iso: '2022-06-17T07:48:29Z',
		hasZone,
	});
});

it.each(['-1', -1, '', null, undefined, 0, '0', 'never', {}, '2022-13-45 00:00:00', true])(
	'reads no time from %j',
	(written) => expect(readTime(written)).toBeUndefined(),
);

it('leaves what it cannot read as it came', () => {
	expect(timeOrRaw('next week')).toBe('next week');
	expect(timeOrRaw(undefined)).toBeNull();
	expect(timeOrRaw('1655452109')).toBe('2022-06-17T07:48:29Z');
});
