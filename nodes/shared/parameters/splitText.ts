import { describeValue } from './describe';

const SEPARATORS = ',;\\t\\v\\f\\r\\n\\u0085\\u2028\\u2029';

/** The closing quotes for each opening quote. */
const CLOSING: Record<string, string> = {
	'"': '"',
	"'": "'",
	'`': '`',
	'“': '”"',
	'„': '“”"',
	'”': '”',
	'‘': '’',
	'‚': '‘’',
	'’': '’',
	'«': '»',
	'»': '«',
};

// Sticky, so that a long text is scanned only once.
const PLAIN = new RegExp(`[^${SEPARATORS}]*`, 'y');
const BETWEEN = new RegExp(`[${SEPARATORS}\\s]*`, 'y');
const END = new RegExp(`[^\\S${SEPARATORS}]*(?:[${SEPARATORS}]|$)`, 'y');

/**
 * Splits a text at commas, semicolons, tabs and line breaks. A quoted entry is not split and loses its
 * quotes. Square brackets around the whole text are removed.
 */
export function splitText(text: string, refuseAs: (requirement: string) => Error): string[] {
	const entries: string[] = [];
	const list = withoutBrackets(text.trim(), refuseAs);
	const unclosed = new Set<string>();
	for (let at = matchAt(BETWEEN, list, 0).length; at < list.length; ) {
		const quoted = quotedAt(list, at, unclosed);
		if (!quoted && /["“„«]/.test(list.charAt(at))) {
			const found = describeValue(matchAt(PLAIN, list, at).trim());
			throw refuseAs(`has a quotation mark in the wrong place: ${found}`);
		}
		const plain = quoted ? '' : matchAt(PLAIN, list, at);
		entries.push(quoted ? quoted.entry : plain.trim());
		at = quoted ? quoted.end : at + plain.length;
		at += matchAt(BETWEEN, list, at).length;
	}
	return entries;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}

function quotedAt(text: string, start: number, unclosed: Set<string>) {
	const opening = text.charAt(start);
	const closing = CLOSING[opening];
	if (closing === undefined || unclosed.has(opening)) return undefined;
	for (let at = start + 1; at < text.length; at++) {
		const quote = text.charAt(at);
		if (!closing.includes(quote)) continue;
		END.lastIndex = at + 1;
		if (END.test(text)) {
			const entry = text.slice(start + 1, at).replaceAll(quote + quote, quote);
			return { entry: entry.trim(), end: at + 1 };
		}
		// A quote inside an entry is doubled.
		if (text.charAt(at + 1) === quote) at++;
	}
	unclosed.add(opening);
	return undefined;
}

// A list in the syntax of another language, such as ['A1', 'B1'], is not JSON.
function withoutBrackets(text: string, refuseAs: (requirement: string) => Error): string {
	const [open] = /^[[{]/.exec(text) ?? [];
	if (open === undefined) return text;
	const inner = text.slice(1, -1);
	if (open === '[' && text.endsWith(']') && !/[[\]{}]/.test(inner)) return inner.trim();
	throw refuseAs(`begins with ${open} and is no list: ${describeValue(text)}`);
}
