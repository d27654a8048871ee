import {
	defaultFieldResolver,
	execute,
	getNamedType,
	type ExecutionResult,
	type GraphQLFieldResolver,
	type GraphQLSchema,
} from 'graphql';
import { findDenial } from './access';
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
	const { fieldName, parentType, operation } = info;
	if (info.path.prev === undefined) {
		const denial = findDenial(operation.operation, fieldName, context.settings.scopes);
		if (denial !== undefined) throw denial;
	}
	if (typeof source !== 'object' || source === null || !(fieldName in source)) {
		const place = `${parentType.name}.${fieldName}: ${getNamedType(info.returnType).name}`;
		throw topLevelError(`The emulator does not know ${place}`, 'NOT_EMULATED');
	}
	return defaultFieldResolver(source, args, context, info);
};
