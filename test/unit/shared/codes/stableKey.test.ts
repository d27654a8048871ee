import fc from 'fast-check';
import { PRESETS, templateOf } from '../../../../nodes/shared/codes/format';
import { codeOf, normalizeKey, slotNameOf } from '../../../../nodes/shared/codes/stableKey';

const secret = Buffer.alloc(32, 7);
const template = templateOf(PRESETS.characters16);
const place = { scope: '1', key: 'anna@example.com', index: 0 };

it('always derives the same code from the same key', () => {
	expect(codeOf(secret, place, template, 0)).toBe(codeOf(secret, { ...place }, template, 0));
});

// Customers hold these codes: changing this test means changing all of them.
it('always derives exactly these codes', () => {
	expect(codeOf(secret, place, template, 0)).toBe('BH9J-PC7R-GCX5-8Z7R');
	expect(slotNameOf(secret, place)).toBe('n0CeJr53lNESCVY4');
});

it('derives another code for another key, discount, number, attempt or secret', () => {
	const codes = [
		codeOf(secret, place, template, 0),
		codeOf(secret, { ...place, key: 'bert@example.com' }, template, 0),
		codeOf(secret, { ...place, scope: '2' }, template, 0),
		codeOf(secret, { ...place, index: 1 }, template, 0),
		codeOf(secret, place, template, 1),
		codeOf(Buffer.alloc(32, 8), place, template, 0),
	];
	expect(new Set(codes).size).toBe(codes.length);
});

it('derives different codes if only the boundaries between the parts differ', () => {
	const parts = fc.tuple(fc.string(), fc.string(), fc.nat(20), fc.nat(20));
	fc.assert(
		fc.property(parts, parts, (one, other) => {
			const make = ([scope, key, index, attempt]: typeof one) =>
				codeOf(secret, { scope, key, index }, template, attempt);
			expect(make(one) === make(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
		}),
	);
});

it('names a code request without revealing its key', () => {
	const name = slotNameOf(secret, place);
	expect(name).toMatch(/^[\w-]{16}$/);
	expect(slotNameOf(secret, { key: 'bert@example.com', index: 0 })).not.toBe(name);
	expect(slotNameOf(secret, { ...place, index: 1 })).not.toBe(name);
	expect(slotNameOf(Buffer.alloc(32, 8), place)).not.toBe(name);
});

// Customers hold codes by these keys: changing this test may change all of them.
it.each([
	[' Anna@Example.com ', 'anna@example.com'],
	['\uFEFFanna@example.com', 'anna@example.com'],
	['anna\u200B@example.com\u00A0', 'anna@example.com'],
	['ＡＮＮＡ＠ｅｘａｍｐｌｅ.com', 'anna@example.com'],
	['Customer-7A', 'Customer-7A'],
	['Anna  Smith', 'Anna Smith'],
	['Anna\u00A0Smith', 'Anna Smith'],
	['4711', '4711'],
	['  ', ''],
	['\u200B', ''],
	['e\u0301', '\u00E9'],
	['№ 7', '№ 7'],
])('normalizes the key %j to %j', (given, key) => expect(normalizeKey(given)).toBe(key));

it('leaves a normalized key unchanged', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '@'), (text, sign) => {
			const key = normalizeKey(text + sign);
			expect(normalizeKey(key)).toBe(key);
		}),
	);
});
