import type { UserError } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';

/** Lists the errors of a REST answer, in any of the shapes that Shopify uses. */
export function restErrorsIn(body: unknown): UserError[] {
	if (!isObject(body)) return [];
	return errorsOf(body.errors ?? body.error);
}

function errorsOf(errors: unknown, field: string | null = null): UserError[] {
	if (typeof errors === 'string')
		return errors.trim() === '' ? [] : [{ field: pathOf(field), message: errors }];
	if (Array.isArray(errors)) return errors.flatMap((one: unknown) => errorsOf(one, field));
	if (!isObject(errors)) return [];
	return Object.entries(errors).flatMap(([name, inner]) => errorsOf(inner, name));
}

// Rails reports errors of the whole record as "base".
const pathOf = (field: string | null) => (field === null || field === 'base' ? null : [field]);

/** Describes errors in one line. */
export const describeRestErrors = (errors: UserError[]): string =>
	errors
		.map(({ field, message }) => (field ? `${field.join('.')}: ${message}` : message))
		.join(' · ');
