import type { GivenCode } from '../codes/checkCodes';
import { describeValue } from './describe';

/** Reads one code: a text or an exact number. What is none comes back with the reason. */
export function givenCode(value: unknown, item?: number): GivenCode {
	const read = readValue(value);
	return 'code' in read
		? { ...read, item }
		: { code: '', item, objection: `The code must be ${read.must}` };
}

function readValue(value: unknown): { code: string } | { must: string } {
	if (value === undefined || value === null) return { code: '' };
	if (typeof value === 'number') {
		return Number.isSafeInteger(value) && value >= 0
			? { code: String(value) }
			: { must: `text: as the number ${value} it is not what was written. Make it text in the source` };
	}
	if (typeof value !== 'string') return { must: `one text, not ${describeValue(value)}` };
	const code = value.normalize('NFC').trim();
	const list = parseContainer(code);
	return list === undefined ? { code } : { must: `one text, not ${describeValue(list)} as text` };
}

/** Parses the JSON text of a list or an object; undefined for all else. */
function parseContainer(text: string): unknown {
	if (!/^(\[.*\]|\{.*\})$/s.test(text)) return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
