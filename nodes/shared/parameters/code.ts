import type { GivenCode } from '../codes/checkCodes';
import { objectionToText } from './text';

/** Reads one code: a text or an exact number. What is none comes back with the reason. */
export function givenCode(value: unknown, item?: number): GivenCode {
	const objection = objectionToText(value);
	if (objection !== undefined) return { code: '', item, objection: `The code ${objection}` };
	const code = String((value ?? '') as string | number)
		.normalize('NFC')
		.trim();
	return { code, item };
}
