import fc from 'fast-check';
import { digitsOf, keyedSource, randomSource } from '../../../../nodes/shared/codes/digits';

/** Returns the chi-square statistic of counts that are expected to be equal. */
function chiSquare(counts: number[]): number {
	const expected = counts.reduce((sum, one) => sum + one, 0) / counts.length;
	return counts.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
}

/** The bound that the statistic exceeds once in a hundred million runs (Wilson–Hilferty). */
function limitOf(degrees: number): number {
	const z = 5.6;
	const ninth = 2 / (9 * degrees);
	return degrees * (1 - ninth + z * Math.sqrt(ninth)) ** 3;
}

const countDigits = (digits: () => number, base: number, draws: number) => {
	const counts = Array<number>(base).fill(0);
	for (let draw = 0; draw < draws; draw++) {
		const digit = digits();
		counts[digit] = (counts[digit] ?? 0) + 1;
	}
	return counts;
};

describe.each([2, 10, 24, 31, 36, 62, 255, 256])('numbers below %i', (base) => {
	it('are uniform if they are random', () => {
		const counts = countDigits(digitsOf(randomSource(), base), base, base * 2000);
		expect(counts).toHaveLength(base);
		expect(chiSquare(counts)).toBeLessThan(limitOf(base - 1));
	});

	it('are uniform if they derive from a text', () => {
		const digits = digitsOf(keyedSource(Buffer.from('secret'), `base ${base}`), base);
		expect(chiSquare(countDigits(digits, base, base * 2000))).toBeLessThan(limitOf(base - 1));
	});
});

it('the statistic detects modulo bias, so the tests above can fail', () => {
	const bytes = randomSource();
	const counts = countDigits(() => bytes() % 62, 62, 62 * 2000);
	expect(chiSquare(counts)).toBeGreaterThan(limitOf(61));
});

it('uses only byte values below the largest multiple of the base', () => {
	let byte = 0;
	const digits = digitsOf(() => byte++ % 256, 100);
	// 200 to 255 would make 0 to 55 more likely.
	expect(countDigits(digits, 100, 200)).toEqual(Array(100).fill(2));
});

it('refuses a base that does not fit into a byte', () => {
	for (const base of [0, 1, 257, NaN]) {
		expect(() => digitsOf(randomSource(), base)).toThrow(RangeError);
	}
});

it('the bytes of a text are always the same, and differ for another text or secret', () => {
	const take = (secret: string, text: string) => {
		const bytes = keyedSource(Buffer.from(secret), text);
		return Array.from({ length: 100 }, bytes).join();
	};
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.string(), (secret, one, other) => {
			expect(take(secret, one)).toBe(take(secret, one));
			expect(take(`${secret}!`, one)).not.toBe(take(secret, one));
			if (one !== other) expect(take(secret, one)).not.toBe(take(secret, other));
		}),
	);
});
