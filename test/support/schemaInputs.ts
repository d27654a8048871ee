import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { API_VERSION } from '../../nodes/shopify/client/version';
import { loadSchema } from './schemas';

/** Returns an input type of the pinned version. */
export function inputType(name: string): GraphQLInputObjectType {
	const type = loadSchema(API_VERSION).getType(name);
	if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
	return type;
}

/** Lists the paths of all leaves of an input that are not deprecated; `[]` marks a list of objects. */
export function leavesOf(type: GraphQLInputObjectType, path = ''): string[] {
	return Object.values(type.getFields()).flatMap((field) => {
		if (field.deprecationReason != null) return [];
		const inner: GraphQLInputType = getNamedType(field.type);
		const isList = isListType(getNullableType(field.type)) && isInputObjectType(inner);
		const own = `${path}${field.name}${isList ? '[]' : ''}`;
		return isInputObjectType(inner) ? leavesOf(inner, `${own}.`) : [own];
	});
}

/** Lists the paths of all leaves of a value in the same way. */
export function pathsIn(value: unknown, path = ''): string[] {
	if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
		return [...new Set(value.flatMap((entry) => pathsIn(entry, `${path}[]`)))];
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
	return Object.entries(value).flatMap(([key, inner]) =>
		pathsIn(inner, path ? `${path}.${key}` : key),
	);
}
