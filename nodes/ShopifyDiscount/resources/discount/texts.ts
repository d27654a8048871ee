import type { Reader } from '../../../shared/adminApi/variables';
import { checkCodes } from '../../../shared/codes/checkCodes';
import { countryCodes } from './countries';
import { oneOf } from '../../../shared/parameters/choice';
import { listOf } from '../../../shared/parameters/list';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';

/** Reads a code that customers can type. */
export const readCode: Reader = (value) => {
	const { accepted, refused } = checkCodes([{ code: value, item: 0 }]);
	if (accepted[0]) return accepted[0].code;
	throw refuse('Code', `cannot be used: ${refused[0]?.message ?? ''}`);
};

/** Reads the name of a discount; there has to be one. */
export const readTitle: Reader = (value) => {
	if (isEmpty(value)) throw refuse('Title', 'is empty');
	return String(value).trim();
};

/** Reads texts given as a list or with commas; nothing stays nothing. */
export const texts: Reader = (value) => {
	const given = listOf(value).filter((entry) => !isEmpty(entry));
	return given.length > 0 ? given.map(String) : undefined;
};

/** Reads several values of those a parameter offers. */
export const choices = (label: string, values: string[], value: unknown): string[] => [
	...new Set(
		listOf(value)
			.filter((entry) => !isEmpty(entry))
			.map((entry) => oneOf(label, values, entry)),
	),
];

/** Reads the codes of countries, in upper or lower case; nothing stays nothing. */
export const countries =
	(label: string): Reader =>
	(value) => {
		const given = listOf(value).filter((entry) => !isEmpty(entry));
		const codes = given.map((entry) => {
			const code = String(entry).toUpperCase();
			if (countryCodes.includes(code)) return code;
			throw refuse(label, `must be two-letter codes such as CA, not '${String(entry)}'`);
		});
		return codes.length > 0 ? [...new Set(codes)] : undefined;
	};
