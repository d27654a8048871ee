import fc from 'fast-check';
import { parsePart } from '../../../../nodes/shopify/creation/parts';

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
});
