const ENTRY = /<([^>]*)>\s*((?:;[^,<]*)*)/g;

/** Returns the address of the next page from a `Link` header. */
export function nextPageIn(header: unknown): string | undefined {
	const texts = [header].flat().filter((one) => typeof one === 'string');
	for (const [, address, parameters = ''] of texts.join(', ').matchAll(ENTRY)) {
		if (/;\s*rel\s*=\s*(?:"next"|'next'|next)\s*(?:;|$)/i.test(parameters)) return address;
	}
	return undefined;
}
