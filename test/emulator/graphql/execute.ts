import {
	defaultFieldResolver,
	execute,
	getNamedType,
	type ExecutionResult,
	type GraphQLFieldResolver,
	type GraphQLSchema,
} from 'graphql';
import { findDenial, findDenialOfValue } from './access';
import type { Context, Resolvers } from './context';
import type { Prepared } from './document';
import { topLevelError } from './errors';

/** Runs a prepared operation against the resolvers. */
export async function executePrepared(
	schema: GraphQLSchema,
	prepared: Prepared,
	resolvers: { query: Resolvers; mutation: Resolvers },
	variableValues: Record<string, unknown>,
	contextValue: Context,
): Promise<ExecutionResult> {
	const { operation } = prepared.operation;
	return await execute({
		schema,
		document: prepared.executable,
		operationName: prepared.operation.name?.value,
		rootValue: operation === 'mutation' ? resolvers.mutation : resolvers.query,
		contextValue,
		variableValues,
		fieldResolver: resolveField,
	});
}

// What the emulator does not know must not look like a null of Shopify's.
const resolveField: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
	const { fieldName, parentType } = info;
	const denial = findDenial(info, context.scopes);
	if (denial !== undefined) throw denial;
	if (typeof source !== 'object' || source === null || !(fieldName in source)) {
		const place = `${parentType.name}.${fieldName}: ${getNamedType(info.returnType).name}`;
		throw topLevelError(`The emulator does not know ${place}`, 'NOT_EMULATED');
	}
	const value: unknown = defaultFieldResolver(source, args, context, info);
	const hidden = findDenialOfValue(info, value, context.scopes);
	if (hidden !== undefined) throw hidden;
	return value;
};
