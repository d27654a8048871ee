import { checkCodes } from '../../shared/codes/checkCodes';
import type { Reader } from '../../shared/n8n/variables';
import { describeValue } from '../../shared/parameters/describe';
import { listOf } from '../../shared/parameters/list';
import { refuse } from '../../shared/parameters/refuse';
import { someTextOf, textOf } from '../../shared/parameters/text';
import { countryCodes } from './countries';

/** Reads a code that customers can type. */
export const readCode = (value: unknown): string => {
	const { accepted, refused } = checkCodes([{ code: someTextOf('Code', value), item: 0 }]);
	if (accepted[0]) return accepted[0].code;
	throw refuse('Code', `cannot be used: ${refused[0]?.message ?? ''}`);
};

/** Reads the name of a discount; there has to be one. */
export const readTitle: Reader = (value) => someTextOf('Title', value);

/** Reads the name of a discount that is made with a code: the code, unless it is to be changed if it is there. */
export const titleOrCode: Reader = (value, context) => {
	const title = textOf('Title', value);
	if (title !== '') return title;
	const isNew = context.getNodeParameter('operation') === 'create';
	return isNew ? someTextOf('Code', context.getNodeParameter('code')) : undefined;
};

/** Reads tags; none stay none. */
export const tags =
	(label: string): Reader =>
	(value) => {
		const given = listOf(label, value, 'tag');
		return given.length > 0 ? [...new Set(given)] : undefined;
	};

/** Reads the codes of countries, in upper or lower case; nothing stays nothing. */
export const countries =
	(label: string): Reader =>
	(value) => {
		const codes = listOf(label, value, 'code').map((entry) => {
			const code = entry.toUpperCase();
			if (countryCodes.includes(code)) return code;
			throw refuse(label, `must be two-letter codes such as CA, not ${describeValue(entry)}`);
		});
		return codes.length > 0 ? [...new Set(codes)] : undefined;
	};
