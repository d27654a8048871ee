import { isRecord, readJson } from './json';
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
