const ENTRY = /<([^>]*)>\s*((?:;[^,<]*)*)/g;

/** Returns the address of the next page from a `Link` header. */
export function nextPageIn(header: unknown): string | undefined {
	const text = Array.isArray(header) ? header.join(', ') : header;
	if (typeof text !== 'string') return undefined;
	for (const [, address, parameters = ''] of text.matchAll(ENTRY)) {
		if (/;\s*rel\s*=\s*(?:"next"|'next'|next)\s*(?:;|$)/i.test(parameters)) return address;
	}
	return undefined;
}
