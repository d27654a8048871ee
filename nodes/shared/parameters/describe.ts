/** Says what a value is, for a message that refuses it: never more of it than a person can read. */
export function describeValue(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (typeof value === 'object') {
		const names = Object.keys(value).slice(0, 5).join(', ');
		return names === '' ? 'an empty object' : `an object with the fields ${names}`;
	}
	if (typeof value === 'boolean') return String(value);
	const text = String(value as string | number);
	return `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`;
}
