import { isObject } from '../../shared/isObject';

/** Long enough to be understood, short enough for a message. */
const LONGEST = 300;

/** Lists the messages of an answer, in every shape its errors have been seen in: texts, lists and objects. */
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

/** Says whether a `code` means success; the documentation shows "200", the official CLI checks for "Success". */
export const isSuccess = (code: unknown) =>
	code === undefined || code === null || /^(?:200|success)$/i.test(String(code as string).trim());

// Errors by field, as other services send them.
const saidInErrors = (errors: unknown): string[] =>
	isObject(errors) && errors.message === undefined && errors.error === undefined
		? Object.entries(errors).flatMap(([field, value]) =>
				saidIn(value).map((text) => `${field}: ${text}`),
			)
		: saidIn(errors);

function textOf(body: string): string[] {
	const text = body.replace(/\s+/g, ' ').trim();
	// An HTML page is of no use in a message.
	if (text === '' || text.startsWith('<')) return [];
	return [text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text];
}
