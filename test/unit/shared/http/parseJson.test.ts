import fc from 'fast-check';
import { parseJsonWithIds } from '../../../../nodes/shared/http/parseJson';

const parsed = (text: unknown) => parseJsonWithIds(text);

it('reads any JSON as JSON.parse does, except for numbers that are too long', () => {
	fc.assert(
		fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
			const value: unknown = JSON.parse(json);
			expect(parsed(JSON.stringify(value, null, space))).toEqual(textsForLong(value));
		}),
	);
});

it('never throws and never reads invalid JSON as JSON', () => {
	const pieces = fc.constantFrom(
		...['"', '\\', '{', '}', '[', ']', ':', ',', '1', '0', '-', '.', 'e', 'null', ' '],
		...['9007199254740993', '"a":', '\\"', '\u2028', '<html>'],
	);
	const texts = fc.oneof(
		fc.string(),
		fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const isJson = parses(text);
			expect(parsed(text) !== undefined).toBe(isJson);
		}),
		{ numRuns: 2000 },
	);
});

it('keeps every digit of an ID of any length, in any position', () => {
	const ids = fc.bigInt({ min: 1_000_000_000_000_000n, max: 10n ** 40n });
	fc.assert(
		fc.property(ids, fc.string(), (id, text) => {
			const other = JSON.stringify(text);
			const json = `{"id":${id},"ids":[ ${id},\n-${id}], ${other}: ${other}, "text": "a ${id}, ${id}"}`;
			expect(parsed(json)).toEqual({
				id: String(id),
				ids: [String(id), `-${id}`],
				[text]: text,
				text: `a ${id}, ${id}`,
			});
		}),
	);
});

it.each<[string, unknown]>([
	['{"id":9007199254740993}', { id: '9007199254740993' }],
	['{"id":999999999999999}', { id: 999999999999999 }],
	['[0.12345678901234567]', [Number('0.12345678901234567')]],
	['[12345678901234567.5]', [Number('12345678901234567.5')]],
	['[12345678901234567e2]', [Number('12345678901234567e2')]],
	['["\\"12345678901234567", 1]', ['"12345678901234567', 1]],
	['[00000000000000000]', undefined],
	['', undefined],
	['<!DOCTYPE html>', undefined],
])('%s', (text, expected) => expect(parsed(text)).toEqual(expected));

it.each([undefined, null, 5, {}, Buffer.from('{}')])('%p is not text', (value) =>
	expect(parsed(value)).toBeUndefined(),
);

it('reads a long text with many escapes, but no truncated one', () => {
	const text = '\\"1234567890123456\\\\'.repeat(5_000);
	expect(parsed(JSON.stringify({ text }))).toEqual({ text });
	expect(parsed(JSON.stringify({ text }).slice(0, -3))).toBeUndefined();
});

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

// Numbers of 16 or more digits are kept as text.
function textsForLong(value: unknown): unknown {
	if (typeof value === 'number') {
		const digits = JSON.stringify(value);
		return /^-?\d{16,}$/.test(digits) ? digits : value;
	}
	if (Array.isArray(value)) return value.map(textsForLong);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textsForLong(one)]));
}
