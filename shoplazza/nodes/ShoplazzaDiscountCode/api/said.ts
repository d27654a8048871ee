import { isObject } from '../../shared/isObject';

/** Enough to tell what is meant, and not a whole page. */
const LONGEST = 300;

/** Lists what an answer says, in all shapes its errors have been seen in: texts, lists and objects. */
export function saidIn(body: unknown): string[] {
	if (typeof body === 'string') return textOf(body);
	if (Array.isArray(body)) return body.flatMap(saidIn);
	if (!isObject(body)) return [];
	const { message, error, errors } = body;
	const said = [...saidIn(error), ...saidInErrors(errors), ...saidIn(message)];
	const code = typeof body.code === 'string' ? body.code.trim() : '';
	if (code === '' || isSuccess(code)) return [...new Set(said)];
	const [first, ...rest] = said.length > 0 ? said : [code];
	const named = first?.includes(code) ? first : `${first ?? ''} (${code})`;
	return [...new Set([named, ...rest])];
}

/** Tells whether a `code` says that all is well; the documentation prints "200", the official CLI tests for "Success". */
export const isSuccess = (code: unknown) =>
	code === undefined || code === null || /^(?:200|success)$/i.test(String(code as string).trim());

// Fields with what is wrong with them, as other services write it.
const saidInErrors = (errors: unknown): string[] =>
	isObject(errors) && errors.message === undefined && errors.error === undefined
		? Object.entries(errors).flatMap(([field, value]) =>
				saidIn(value).map((text) => `${field}: ${text}`),
			)
		: saidIn(errors);

function textOf(body: string): string[] {
	const text = body.replace(/\s+/g, ' ').trim();
	// A page is for a browser, not for the reader of a message.
	if (text === '' || text.startsWith('<')) return [];
	return [text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text];
}
