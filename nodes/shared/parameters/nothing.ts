/** Tells whether a value says nothing: blank, or a list of what says nothing. */
export const saysNothing = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	(typeof value === 'string' && /^[\s\p{Cf}]*$/u.test(value)) ||
	(Array.isArray(value) && value.every(saysNothing));
