import { collationKeyOf } from '../../shared/codes/collation';
import { digitsOf, randomSource } from '../../shared/codes/digits';
import { fill } from '../../shared/codes/format';
import type { CodeTemplate } from '../../shared/codes/format';
import type { Part, PartCode } from '../creation/parts';

/** Draws a part with so many random codes of no item. */
export function drawPart(template: CodeTemplate, count: number): Part {
	const drawn = new Set<string>();
	const codes: PartCode[] = [];
	while (codes.length < count) codes.push({ code: drawCode(template, drawn) });
	return { codes, template };
}

/**
 * Makes the part that replaces codes that are taken; each new code is for the same person. `codes` has
 * those of keys; the others are drawn.
 */
export function drawReplacements<C extends PartCode>(
	taken: C[],
	template: CodeTemplate,
	codes: ReadonlyMap<C, string>,
): Part {
	const drawn = new Set<string>();
	return {
		codes: taken.map((one) => {
			const { data, tries = 0, template: own, key, index } = one;
			return {
				code: codes.get(one) ?? drawCode(own ?? template, drawn),
				...(data && { data }),
				tries: tries + 1,
				...(own && { template: own }),
				...(key !== undefined && { key }),
				...(index !== undefined && { index }),
			};
		}),
		template,
	};
}

function drawCode(template: CodeTemplate, drawn: Set<string>): string {
	const digits = digitsOf(randomSource(), template.alphabet.length);
	for (;;) {
		const code = fill(template, digits);
		const folded = collationKeyOf(code);
		if (drawn.has(folded)) continue;
		drawn.add(folded);
		return code;
	}
}
