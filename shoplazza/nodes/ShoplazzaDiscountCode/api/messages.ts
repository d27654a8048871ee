import { isObject } from '../../shared/isObject';

/** Long enough to be understood, short enough for a message. */
const MAX_LENGTH = 300;

/** Lists the messages of an answer, in every shape its errors have been seen in: texts, lists and objects. */
export function messagesIn(body: unknown): string[] {
	if (typeof body === 'string') return textOf(body);
	if (Array.isArray(body)) return body.flatMap(messagesIn);
	if (!isObject(body)) return [];
	const { message, error, errors } = body;
	const messages = [...messagesIn(error), ...fieldMessagesIn(errors), ...messagesIn(message)];
	const code = typeof body.code === 'string' ? body.code.trim() : '';
	if (code === '' || isSuccess(code)) return [...new Set(messages)];
	const [first, ...rest] = messages.length > 0 ? messages : [code];
	const withCode = first?.includes(code) ? first : `${first ?? ''} (${code})`;
	return [...new Set([withCode, ...rest])];
}

/** Says whether a `code` means success; the documentation shows "200", the official CLI checks for "Success". */
export const isSuccess = (code: unknown) =>
	code === undefined || code === null || /^(?:200|success)$/i.test(String(code as string).trim());

// Errors by field, as other services send them.
const fieldMessagesIn = (errors: unknown): string[] =>
	isObject(errors) && errors.message === undefined && errors.error === undefined
		? Object.entries(errors).flatMap(([field, value]) =>
				messagesIn(value).map((text) => `${field}: ${text}`),
			)
		: messagesIn(errors);

function textOf(body: string): string[] {
	const text = body.replace(/\s+/g, ' ').trim();
	// An HTML page is of no use in a message.
	if (text === '' || text.startsWith('<')) return [];
	return [text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text];
}
