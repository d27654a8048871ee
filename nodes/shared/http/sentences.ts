/** Joins parts of a text as sentences: each with its own full stop, and none said twice. */
export function sentences(...parts: Array<string | false | null | undefined>): string {
	const said = parts.flatMap((part) => (part ? part.trim().split(BETWEEN).map(ended) : []));
	return [...new Set(said)].filter(Boolean).join(' ');
}

/** Makes a headline: a single sentence has no full stop, several have theirs. */
export function headline(text: string): string {
	const whole = text.trim();
	return BETWEEN.test(whole) ? sentences(whole) : whole.replace(/(?<!\.)\.$/, '');
}

/** Leaves out of a text what its headline says already. */
export const withoutHeadline = (text: string, said: string) =>
	sentences(
		...text
			.split(BETWEEN)
			.filter((one) => !ended(said).endsWith(` ${ended(one)}`) && ended(one) !== ended(said)),
	);

/** Where one sentence ends and another one begins. */
const BETWEEN = /(?<=[.!?…])\s+(?=[\p{Lu}'"“(\d])/u;

function ended(sentence: string): string {
	const text = sentence.trim();
	return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
