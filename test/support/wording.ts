/** Where one sentence ends and another begins. */
const BETWEEN = /(?<=[.!?…])\s+(?=[\p{Lu}'"“(\d])/u;

/** Lists what is wrong with the wording of an error: its headline, and the details below it. */
export function objectionsToWording(message: string, description = ''): string[] {
	const details = description.split(BETWEEN).filter(Boolean);
	const said = details.map((one) => one.toLowerCase());
	const inHeadline = message
		.split(BETWEEN)
		.map((one) => `${one.replace(/\.$/, '').toLowerCase()}.`);
	// Values that a message quotes are not its own words.
	const whole = `${message}\n${description}`.replace(/'[^'\n]*'/g, "''");
	return [
		/(?<!\.)\.\.(?!\.)/.test(whole) && 'two full stops',
		/\s\.(?=\s|$)/.test(whole) && 'a full stop after a space',
		/[.!?]\./.test(whole.replaceAll('...', '')) && 'a full stop after another sign',
		/ {2}/.test(whole) && 'two spaces',
		new Set(said).size < said.length && 'a sentence that is said twice',
		said.some((one) => inHeadline.includes(one)) && 'what the headline says',
		details.some((one) => !/[.!?…]$/.test(one)) && 'a sentence without a full stop',
		message.split(BETWEEN).length > 1 && !/[.!?…]$/.test(message) && 'a headline without an end',
		message.split(BETWEEN).length === 1 && /[^.]\.$/.test(message) && 'a headline with a full stop',
		(whole.match(/Nothing was /g) ?? []).length > 1 && 'twice that nothing was done',
	].filter((one) => one !== false);
}

/** Throws unless an error, a hint or the message of an item is worded as the house wants it. */
export function assertWording(message: string, description = ''): void {
	const objections = objectionsToWording(message, description);
	if (objections.length === 0) return;
	throw new Error(`${objections.join(', ')} in ${JSON.stringify([message, description])}`);
}

/** Says the same of a hint, and of the message of an item: one sentence, or several with their ends. */
export function assertOneText(text: string): void {
	const isOne = text.split(BETWEEN).length === 1;
	if (isOne) assertWording(text.replace(/(?<!\.)\.$/, ''));
	else assertWording('', text);
}
