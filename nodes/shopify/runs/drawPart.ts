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

/** Draws the part that replaces codes that are taken; each new code is for the same person. */
export function drawReplacements(taken: PartCode[], template: CodeTemplate): Part {
	const drawn = new Set<string>();
	return {
		codes: taken.map(({ data, tries = 0, template: own }) => ({
			code: drawCode(own ?? template, drawn),
			...(data && { data }),
			tries: tries + 1,
			...(own && { template: own }),
		})),
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
