import { showUnseen } from '../codes/characters';

// Words that JavaScript writes into a text, and what they mean to a user.
const TRACES: Array<[RegExp, string]> = [
	[/\[object \w+\]/g, '(object)'],
	[/undefined/g, '(nothing)'],
	[/\bNaN\b/g, '(no number)'],
	[/Infinity/g, '(endless)'],
];

/** Makes a text readable in a message: writes out invisible characters and JavaScript's own words. */
export const shown = (text: string): string =>
	TRACES.reduce((rest, [trace, meaning]) => rest.replace(trace, meaning), showUnseen(text));
