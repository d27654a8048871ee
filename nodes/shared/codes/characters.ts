/** An invisible or unusual character in a text. */
export interface UnseenCharacter {
	/** Such as `U+200B`. */
	codePoint: string;
	name: string;
	/** Its position in the text, counted in characters from 1. */
	position: number;
}

const NAMES: Record<number, string> = {
	0x0009: 'tab',
	0x000a: 'line break',
	0x000d: 'line break',
	0x00a0: 'no-break space',
	0x00ad: 'soft hyphen',
	0x200b: 'zero-width space',
	0x200c: 'zero-width non-joiner',
	0x200d: 'zero-width joiner',
	0x200e: 'left-to-right mark',
	0x200f: 'right-to-left mark',
	0x2028: 'line break',
	0x2029: 'paragraph break',
	0x202f: 'narrow no-break space',
	0x2060: 'word joiner',
	0x2800: 'braille blank',
	0x3000: 'wide space',
	0xfeff: 'byte order mark',
};

// Includes every space but the ordinary one, because people type the ordinary one.
const UNSEEN =
	/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{2800}]|(?! )\p{Zs}/u;

// Scripts in which a joiner, a non-joiner or a selector changes how a text reads.
const JOINING_SCRIPT =
	/[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}]/u;

const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}]/u;

/** Finds the first invisible character of a text, except those that an emoji or a script needs. */
export function unseenIn(text: string): UnseenCharacter | undefined {
	if (!UNSEEN.test(text)) return undefined;
	const characters = [...text];
	const at = characters.findIndex((one, index) => UNSEEN.test(one) && !isNeeded(characters, index));
	const found = characters[at];
	return found === undefined ? undefined : describe(found, at);
}

/** Writes out the invisible characters of a text, as in `[U+FEFF]code`. */
export const showUnseen = (text: string) =>
	[...text].map((one) => (UNSEEN.test(one) ? `[${codePointOf(one)}]` : one)).join('');

/** Removes invisible characters, trims the text, and turns every run of spaces into one ordinary space. */
export const withoutUnseen = (text: string) =>
	[...text]
		.map((one) => (/[\s\p{Zs}]/u.test(one) ? ' ' : UNSEEN.test(one) ? '' : one))
		.join('')
		.replace(/ +/g, ' ')
		.trim();

function isNeeded(characters: string[], at: number): boolean {
	const [before = '', one = '', after = ''] = characters.slice(at - 1, at + 2);
	if (at === 0) return false;
	switch (true) {
		case one === '\u{200D}':
			if (EMOJI_PART.test(before) && /\p{Extended_Pictographic}/u.test(after)) return true;
			return JOINING_SCRIPT.test(before);
		case one === '\u{200C}':
			return JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after);
		case one === '\u{FE0E}' || one === '\u{FE0F}':
			return /\p{Emoji}/u.test(before);
		case /[\u{180B}-\u{180F}]/u.test(one):
			return /\p{Script=Mongolian}/u.test(before);
		case /[\u{FE00}-\u{FE0D}\u{E0100}-\u{E01EF}]/u.test(one):
			return /\p{Script=Han}/u.test(before);
		// The flags of England, Scotland and Wales are a black flag followed by such letters.
		case /[\u{E0020}-\u{E007F}]/u.test(one):
			return /[\u{1F3F4}\u{E0020}-\u{E007E}]/u.test(before);
		default:
			return false;
	}
}

function describe(character: string, at: number): UnseenCharacter {
	const name = NAMES[character.codePointAt(0) ?? 0];
	const kind = /\p{Zs}/u.test(character) ? 'unusual space' : 'invisible character';
	return { codePoint: codePointOf(character), name: name ?? kind, position: at + 1 };
}

const codePointOf = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
