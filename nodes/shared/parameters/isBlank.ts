/** Says whether a value is blank, or a list of blank values. */
export const isBlank = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	(typeof value === 'string' && /^[\s\p{Cf}]*$/u.test(value)) ||
	(Array.isArray(value) && value.every(isBlank));
