import type { GivenCode } from '../codes/checkCodes';
import { objectionToText } from './text';

/** Reads a code: a text or an exact number. For any other value, returns the objection to it. */
export function givenCode(value: unknown, item?: number): GivenCode {
	const objection = objectionToText(value);
	if (objection !== undefined) return { code: '', item, objection: `The code ${objection}` };
	const code = String((value ?? '') as string | number)
		.normalize('NFC')
		.trim();
	return { code, item };
}
