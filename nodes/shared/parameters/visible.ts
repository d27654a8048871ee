import { showUnseen } from '../codes/characters';

// What JavaScript writes into a text says nothing to a person.
const TRACES: Array<[RegExp, string]> = [
	[/\[object \w+\]/g, '(object)'],
	[/undefined/g, '(nothing)'],
	[/\bNaN\b/g, '(no number)'],
	[/Infinity/g, '(endless)'],
];

/** Shows a text in a message: what nobody would see is written out, as is what only an engine writes. */
export const shown = (text: string): string =>
	TRACES.reduce((rest, [trace, meaning]) => rest.replace(trace, meaning), showUnseen(text));
