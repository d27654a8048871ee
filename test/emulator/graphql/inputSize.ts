import { GraphQLError, Kind, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';

const MAX_INPUT_SIZE = 250;

/** Finds the first array that is longer than Shopify takes; nothing is executed then. */
export function findOversizedInput(
	operation: OperationDefinitionNode,
	variables: Record<string, unknown>,
): GraphQLError | undefined {
	for (const field of operation.selectionSet.selections) {
		if (field.kind !== Kind.FIELD) continue;
		for (const argument of field.arguments ?? []) {
			const value = valueFromASTUntyped(argument.value, variables);
			const start = [field.alias?.value ?? field.name.value, argument.name.value];
			const found = search(value, start);
			if (found === undefined) continue;
			return new GraphQLError(
				`The input array size of ${found.size} is greater than the maximum allowed of ${MAX_INPUT_SIZE}.`,
				{ nodes: field, path: found.path, extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } },
			);
		}
	}
	return undefined;
}

function search(
	value: unknown,
	path: Array<string | number>,
): { size: number; path: Array<string | number> } | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (Array.isArray(value) && value.length > MAX_INPUT_SIZE) return { size: value.length, path };
	for (const [key, inner] of Object.entries(value)) {
		const found = search(inner, [...path, Array.isArray(value) ? Number(key) : key]);
		if (found !== undefined) return found;
	}
	return undefined;
}
