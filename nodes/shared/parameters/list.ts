/** Reads texts given as a list or separated by commas or line breaks. */
export function listOf(value: unknown): unknown[] {
	const list: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(/[,\r\n]+/);
	return list.map((entry) => (typeof entry === 'string' ? entry.trim() : entry));
}
