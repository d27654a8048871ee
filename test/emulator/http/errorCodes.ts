/** Lists the codes of top-level errors and of user errors in an answer. */
export function listErrorCodes(body: { data?: unknown; errors?: unknown }): string[] {
	const codes: string[] = [];
	for (const error of listOf(body.errors)) codes.push(String(at(at(error, 'extensions'), 'code')));
	if (typeof body.data !== 'object' || body.data === null) return codes;
	for (const payload of Object.values(body.data)) {
		for (const error of listOf(at(payload, 'userErrors'))) codes.push(String(at(error, 'code')));
	}
	return codes;
}

function at(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}
