import { isObject } from '../../shared/isObject';

/** The shape of a value in an answer; a scalar that is never null ends in an exclamation mark. */
export type Shape = string | ListShape | ObjectShape;

interface Common {
	/** Whether it is never null. */
	required?: true;
	/** The largest number of entries, or the name of the variable that holds it. */
	page?: number | string;
}

export interface ListShape extends Common {
	list: Shape;
}

export interface ObjectShape extends Common {
	/** A key with a trailing question mark is optional. */
	fields: Record<string, Shape>;
	/** The fields of each type that the object may have. */
	on?: Array<Record<string, Shape>>;
}

const MAX_INT = 2 ** 31 - 1;

const SCALARS: Record<string, (value: unknown) => boolean> = {
	any: () => true,
	boolean: (value) => typeof value === 'boolean',
	date: (value) => typeof value === 'string' && Number.isFinite(Date.parse(value)),
	decimal: (value) => typeof value === 'string' && value !== '' && Number.isFinite(Number(value)),
	float: (value) => Number.isFinite(value),
	id: (value) => typeof value === 'string' && value !== '',
	int: (value) => Number.isInteger(value) && Math.abs(value as number) <= MAX_INT,
	string: (value) => typeof value === 'string',
};

/** Says whether a value has a shape; a list requested by IDs must have one entry per ID. */
export function hasShape(value: unknown, shape: Shape, variables: object = {}): boolean {
	if (typeof shape === 'string') return isScalar(value, shape);
	if (value === null) return !shape.required;
	if ('list' in shape) {
		if (!Array.isArray(value)) return false;
		const ids = typeof shape.page === 'string' ? variableOf(variables, shape.page) : undefined;
		if (Array.isArray(ids) && ids.length !== value.length) return false;
		return value.every((one) => hasShape(one, shape.list, variables));
	}
	if (!isObject(value)) return false;
	const fits = (fields: Record<string, Shape>) =>
		Object.entries(fields).every(([key, inner]) => {
			const isOptional = key.endsWith('?');
			const child = value[isOptional ? key.slice(0, -1) : key];
			return child === undefined ? isOptional : hasShape(child, inner, variables);
		});
	if (!fits(shape.fields)) return false;
	const { on } = shape;
	if (!on) return true;
	// An object that lost a key must not pass as one of another type.
	const keys = new Set(on.flatMap(keysOf).filter((key) => key in value));
	return on.some(
		(fields) => keysOf(fields).filter((key) => keys.has(key)).length === keys.size && fits(fields),
	);
}

const keysOf = (fields: Record<string, Shape>) =>
	Object.keys(fields).map((key) => key.replace(/\?$/, ''));

function isScalar(value: unknown, shape: string): boolean {
	if (shape.startsWith('=')) return value === shape.slice(1);
	const isRequired = shape.endsWith('!');
	if (value === null) return !isRequired;
	return SCALARS[isRequired ? shape.slice(0, -1) : shape]?.(value) ?? false;
}

const variableOf = (variables: object, name: string): unknown =>
	(variables as Record<string, unknown>)[name];
