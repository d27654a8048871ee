import type { UserError } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';

/** Lists what an answer of the REST API says is wrong, in each of the shapes that Shopify has for it. */
export function restErrorsIn(body: unknown): UserError[] {
	if (!isObject(body)) return [];
	return errorsOf(body.errors ?? body.error);
}

function errorsOf(given: unknown, field: string | null = null): UserError[] {
	if (typeof given === 'string')
		return given.trim() === '' ? [] : [{ field: pathOf(field), message: given }];
	if (Array.isArray(given)) return given.flatMap((one: unknown) => errorsOf(one, field));
	if (!isObject(given)) return [];
	return Object.entries(given).flatMap(([name, inner]) => errorsOf(inner, name));
}

// "base" is Rails' name for what is wrong with the whole.
const pathOf = (field: string | null) => (field === null || field === 'base' ? null : [field]);

/** Says what is wrong in one line. */
export const describeRestErrors = (errors: UserError[]): string =>
	errors
		.map(({ field, message }) => (field ? `${field.join('.')}: ${message}` : message))
		.join(' · ');
