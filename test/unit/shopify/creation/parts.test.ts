import fc from 'fast-check';
import { hasSameCodes, parsePart } from '../../../../nodes/shopify/creation/parts';

describe('a part', () => {
	const codes = fc.array(
		fc.record(
			{ code: fc.string(), data: fc.dictionary(fc.string(), fc.string()), made: fc.constant(true) },
			{ requiredKeys: ['code'] },
		),
	);

	it('is read as it was written', () => {
		fc.assert(
			fc.property(codes, (given) => {
				const text = JSON.stringify({ codes: given });
				expect(JSON.stringify(parsePart(text))).toBe(
					JSON.stringify({
						codes: given.map(({ code, data, made }) => ({
							code,
							...(data && { data: JSON.parse(JSON.stringify(data)) as object }),
							...(made && { made }),
						})),
					}),
				);
			}),
		);
	});

	it('is undefined if anything else was written, even for one of its codes', () => {
		expect(parsePart(undefined)).toBeUndefined();
		for (const text of ['', 'null', '[]', '{}', '{"codes":{}}', '{"codes":[{"code":"A"},null]}'])
			expect(parsePart(text)).toBeUndefined();
	});

	it('equals another one with the same codes in the same order, regardless of case', () => {
		const part = (...given: string[]) => ({ codes: given.map((code) => ({ code })) });
		expect(hasSameCodes(part('a', 'B'), part('A', 'b'))).toBe(true);
		expect(hasSameCodes(part('a', 'b'), part('b', 'a'))).toBe(false);
		expect(hasSameCodes(part('a'), part('a', 'b'))).toBe(false);
	});
});
