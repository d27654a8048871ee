const NAMES: Record<string, string> = {
	'0000': 'null character',
	'0009': 'tab',
	'000A': 'line feed',
	'000D': 'carriage return',
	'00A0': 'no-break space',
	'00AD': 'soft hyphen',
	'200B': 'zero width space',
	'200C': 'zero width non-joiner',
	'200D': 'zero width joiner',
	'200E': 'left-to-right mark',
	'200F': 'right-to-left mark',
	'2028': 'line separator',
	'2029': 'paragraph separator',
	'202F': 'narrow no-break space',
	'2060': 'word joiner',
	FEFF: 'zero width no-break space',
};

// What JavaScript writes into a text says nothing to a person.
const TRACES: Array<[RegExp, string]> = [
	[/\[object \w+\]/g, '(object)'],
	[/undefined/g, '(nothing)'],
	[/\bNaN\b/g, '(no number)'],
	[/Infinity/g, '(endless)'],
];

/** Shows a text in a message: what nobody would see is written out. */
export const shown = (text: string): string =>
	TRACES.reduce((rest, [trace, meaning]) => rest.replace(trace, meaning), visible(text));

/** Writes out the characters of a text that nobody would see in a message. */
export const visible = (text: string): string =>
	text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u202F\p{Cs}]/gu, (character) => {
		const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return `<U+${point}${NAMES[point] ? ` ${NAMES[point]}` : ''}>`;
	});
