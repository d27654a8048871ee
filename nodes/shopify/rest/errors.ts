import type { UserError } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';

/** Lists the errors of a REST answer, in any of the shapes that Shopify uses. */
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

// Rails reports errors of the whole record as "base".
const pathOf = (field: string | null) => (field === null || field === 'base' ? null : [field]);

/** Describes errors in one line. */
export const describeRestErrors = (errors: UserError[]): string =>
	errors
		.map(({ field, message }) => (field ? `${field.join('.')}: ${message}` : message))
		.join(' · ');
