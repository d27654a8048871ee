import type { GraphqlRequest } from '../graphql/answer';

/** Reads a GraphQL request out of a JSON body; undefined if it is none. */
export function readGraphqlRequest(body: unknown): GraphqlRequest | undefined {
	const read = readJson(body);
	if (!isRecord(read) || typeof read.query !== 'string') return undefined;
	return {
		query: read.query,
		variables: isRecord(read.variables) ? read.variables : {},
		operationName: typeof read.operationName === 'string' ? read.operationName : undefined,
	};
}

/** Parses a JSON body; undefined if it is none. */
export function readJson(body: unknown): unknown {
	try {
		return typeof body === 'string' ? JSON.parse(body) : undefined;
	} catch {
		return undefined;
	}
}

/** Tells a JSON object from everything else. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
