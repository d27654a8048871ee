import { PRESETS } from '../../../../nodes/shared/codes/format';
import {
	mergeFormats,
	parseFormat,
	sharesCodes,
	toStoredFormat,
} from '../../../../nodes/shopify/uniqueCodes/storedFormat';
import type { AffixPair } from '../../../../nodes/shopify/uniqueCodes/storedFormat';

const format = (affixes: AffixPair[], written = '') =>
	toStoredFormat(PRESETS.characters10, affixes, [written, '']);

const many = Array.from({ length: 21 }, (_, at): AffixPair => [`P${at}-`, '']);

it.each([
	[
		'the name of a node',
		"={{ $('Customers').first().json.p }}",
		"={{ $('My people').first().json.p }}",
	],
	['its old form', '={{ $node["A"].json.p }}', "={{$node['B'].json.p}}"],
	['blanks', '={{ $json.tier }}-', '={{$json.tier}}-'],
])('treats expressions that differ in %s as the same', (_, one, other) => {
	expect(sharesCodes(format([['A', '']], one), format([['B', '']], other))).toBe(true);
});

it('treats formats with the same prefixes and suffixes as the same, however they are written', () => {
	expect(sharesCodes(format([['A', '']], '={{ "A" }}'), format([['A', '']], 'A'))).toBe(true);
	expect(sharesCodes(format([['A', '']], 'A'), format([['B', '']], 'B'))).toBe(false);
	expect(
		sharesCodes(
			format([['A', '']], 'A'),
			format(
				[
					['A', ''],
					['B', ''],
				],
				'={{ $json.p }}',
			),
		),
	).toBe(false);
});

it('records further prefixes until there are too many to search for', () => {
	const kept = format([['A', '']], 'x');
	expect(mergeFormats(kept, format([['A', '']], 'x'))).toBe(kept);
	expect(mergeFormats(kept, format([['B', '']], 'x')).affixes).toEqual([
		['A', ''],
		['B', ''],
	]);
	expect(mergeFormats(kept, format(many, 'x')).affixes).toBeUndefined();
	expect(mergeFormats(format(many.slice(1), 'x'), kept).affixes).toBeUndefined();
});

it('reads what it wrote, and nothing else', () => {
	for (const one of [format([['A', 'B']]), format(many)]) {
		expect(parseFormat(JSON.parse(JSON.stringify(one)))).toEqual(one);
	}
	for (const other of [
		null,
		[],
		{},
		{ ...format([]), affixes: [['A']] },
		{ ...format([]), written: 1 },
	]) {
		expect(parseFormat(other)).toBeUndefined();
	}
});
