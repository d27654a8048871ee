import {
	getOperationAST,
	GraphQLError,
	Kind,
	parse,
	specifiedRules,
	validate,
	visit,
	type DocumentNode,
	type GraphQLSchema,
	type OperationDefinitionNode,
} from 'graphql';
import { topLevelError } from './errors';
import { validateDocument } from './validate';

export interface Prepared {
	document: DocumentNode;
	/** The same document for values that are coerced already. */
	executable: DocumentNode;
	operation: OperationDefinitionNode;
	rootFields: string[];
}

export type PreparedOrErrors = { prepared: Prepared } | { errors: GraphQLError[] };

const caches = new WeakMap<GraphQLSchema, Map<string, PreparedOrErrors>>();
const CACHE_SIZE = 300;

// These are checked by validateDocument, in Shopify's words.
const WORDED = new Set([
	'ArgumentsOfCorrectTypeRule',
	'FieldsOnCorrectTypeRule',
	'KnownArgumentNamesRule',
	'NoUndefinedVariablesRule',
	'NoUnusedVariablesRule',
	'ProvidedRequiredArgumentsRule',
	'ScalarLeafsRule',
	'ValuesOfCorrectTypeRule',
	'VariablesInAllowedPositionRule',
]);
const otherRules = specifiedRules.filter((rule) => !WORDED.has(rule.name));

/** Parses and validates a document once per schema. */
export function prepareDocument(
	schema: GraphQLSchema,
	query: string,
	operationName: string | undefined,
): PreparedOrErrors {
	const cache = caches.get(schema) ?? new Map<string, PreparedOrErrors>();
	caches.set(schema, cache);
	const key = `${operationName ?? ''}\n${query}`;
	const known = cache.get(key);
	if (known !== undefined) return known;
	const made = prepare(schema, query, operationName);
	if (cache.size >= CACHE_SIZE) cache.clear();
	cache.set(key, made);
	return made;
}

function prepare(
	schema: GraphQLSchema,
	query: string,
	operationName: string | undefined,
): PreparedOrErrors {
	const parsed = parseDocument(query);
	if (parsed instanceof GraphQLError) return { errors: [parsed] };
	const document = parsed;
	const worded = validateDocument(schema, document);
	if (worded.length > 0) return { errors: worded };
	const others = validate(schema, document, otherRules);
	if (others.length > 0) {
		const code = { code: 'invalidDocument' };
		return {
			errors: others.map(
				({ message, nodes }) => new GraphQLError(message, { nodes, extensions: code }),
			),
		};
	}
	const operation = getOperationAST(document, operationName);
	if (!operation)
		return { errors: [topLevelError('An operation name is required', 'BAD_REQUEST')] };
	const rootFields = operation.selectionSet.selections.flatMap((selection) =>
		selection.kind === Kind.FIELD ? [selection.name.value] : [],
	);
	return { prepared: { document, executable: loosen(document), operation, rootFields } };
}

function parseDocument(query: string): DocumentNode | GraphQLError {
	try {
		return parse(query);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const place =
			error instanceof GraphQLError ? { source: error.source, positions: error.positions } : {};
		return new GraphQLError(message.replace('Syntax Error: ', 'syntax error, '), {
			...place,
			extensions: { code: 'PARSE_ERROR' },
		});
	}
}

// Shopify takes whole numbers beyond 32 bits for Int where graphql-js refuses them, so the variables
// are coerced before execution and declared as JSON, which passes them through.
function loosen(document: DocumentNode): DocumentNode {
	return visit(document, {
		VariableDefinition: (node) => ({
			...node,
			defaultValue: undefined,
			type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } } as const,
		}),
	});
}
