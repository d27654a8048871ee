import {
	getNamedType,
	isInterfaceType,
	isObjectType,
	type GraphQLError,
	type GraphQLNamedType,
	type GraphQLResolveInfo,
} from 'graphql';
import { topLevelError } from './errors';

/** Tells why an app may not use a field; undefined if it may. */
export function findDenial(
	info: GraphQLResolveInfo,
	scopes: readonly string[],
): GraphQLError | undefined {
	const { parentType, fieldName, returnType } = info;
	const root = info.path.prev === undefined;
	const field = parentType.getFields()[fieldName];
	const needs = [
		requiredAccessOf(field) ?? (root ? undocumented(info) : undefined),
		requiredAccessOf(entryType(getNamedType(returnType))),
	];
	return deny(
		fieldName,
		needs.find((text) => !isGranted(text, scopes)),
	);
}

/** Tells why an app may not see what a field turned out to be, for fields of no fixed type. */
export function findDenialOfValue(
	{ schema, fieldName }: GraphQLResolveInfo,
	value: unknown,
	scopes: readonly string[],
): GraphQLError | undefined {
	if (typeof value !== 'object' || value === null || !('__typename' in value)) return undefined;
	const text = requiredAccessOf(schema.getType(String(value.__typename)));
	return isGranted(text, scopes) ? undefined : deny(fieldName, text);
}

// A connection is what its entries are.
function entryType(type: GraphQLNamedType): GraphQLNamedType {
	if (!type.name.endsWith('Connection') || !(isObjectType(type) || isInterfaceType(type)))
		return type;
	const nodes = type.getFields().nodes;
	return nodes === undefined ? type : getNamedType(nodes.type);
}

function requiredAccessOf(
	of: { extensions: Readonly<Record<string, unknown>> } | undefined | null,
): string | undefined {
	const text = of?.extensions.requiredAccess;
	return typeof text === 'string' ? text : undefined;
}

// The schema says nothing about some root fields, deprecated ones most of all.
function undocumented({ operation, fieldName }: GraphQLResolveInfo): string | undefined {
	if (!/discount/i.test(fieldName)) return undefined;
	const access = operation.operation === 'mutation' ? 'write' : 'read';
	return `Apps must have \`${access}_discounts\` access scope.`;
}

// The texts name one scope, or several of which one is enough; to write includes to read.
function isGranted(text: string | undefined, scopes: readonly string[]): boolean {
	if (text === undefined) return true;
	const named = [...text.matchAll(/`((?:read|write)_\w+)`/g)].flatMap((match) => match[1] ?? []);
	return (
		named.length === 0 ||
		named.some(
			(scope) => scopes.includes(scope) || scopes.includes(scope.replace('read_', 'write_')),
		)
	);
}

function deny(fieldName: string, requiredAccess: string | undefined): GraphQLError | undefined {
	if (requiredAccess === undefined) return undefined;
	return topLevelError(
		`Access denied for ${fieldName} field. Required access: ${requiredAccess}`,
		'ACCESS_DENIED',
		{ documentation: 'https://shopify.dev/api/usage/access-scopes', requiredAccess },
	);
}
