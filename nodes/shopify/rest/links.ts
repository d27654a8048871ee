const ENTRY = /<([^>]*)>\s*((?:;[^,<]*)*)/g;

/** Finds the address of the next page in a `Link` header, in whichever place it stands. */
export function nextPageIn(header: unknown): string | undefined {
	const text = Array.isArray(header) ? header.join(', ') : header;
	if (typeof text !== 'string') return undefined;
	for (const [, address, parameters = ''] of text.matchAll(ENTRY)) {
		if (/;\s*rel\s*=\s*(?:"next"|'next'|next)\s*(?:;|$)/i.test(parameters)) return address;
	}
	return undefined;
}
