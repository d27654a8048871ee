import { isGid } from '../gid';

export type Coerced = { value: unknown } | { problem: string; message?: string };

const DATE_TIME = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Coerces one scalar input with the problems that Shopify names (wording recorded on 2026-04). */
export function coerceScalar(type: string, input: unknown): Coerced {
	const refuse = (): Coerced => ({
		problem: `Could not coerce value ${JSON.stringify(input)} to ${type}`,
	});
	switch (type) {
		case 'Int':
			// Whole numbers beyond 32 bits pass here and meet the limits of their field.
			return typeof input === 'number' && Number.isInteger(input) ? { value: input } : refuse();
		case 'Float':
			return typeof input === 'number' ? { value: input } : refuse();
		case 'Boolean':
			return typeof input === 'boolean' ? { value: input } : refuse();
		case 'String':
			return typeof input === 'string' ? { value: input } : refuse();
		case 'ID':
			return coerceId(input);
		case 'UnsignedInt64':
			return coerceUnsigned(input);
		case 'Decimal':
		case 'Money':
			return /^-?\d+(\.\d+)?$/.test(String(input)) ? { value: String(input) } : refuse();
		case 'DateTime':
			return typeof input === 'string' && DATE_TIME.test(input) && !Number.isNaN(Date.parse(input))
				? { value: input }
				: refuse();
		default:
			return { value: input };
	}
}

function coerceId(input: unknown): Coerced {
	if (typeof input === 'string' && isGid(input)) return { value: input };
	const explanation = `Invalid global id '${String(input)}'`;
	return { problem: explanation, message: explanation };
}

function coerceUnsigned(input: unknown): Coerced {
	const text = String(input);
	if (/^-\d+$/.test(text)) return { problem: `UnsignedInt64 '${text}' is out of range` };
	if (!/^\d+$/.test(text)) return { problem: `UnsignedInt64 invalid value '${text}'` };
	return { value: text };
}
