import {
	getNullableType,
	GraphQLError,
	isEnumType,
	isInputObjectType,
	isInputType,
	isListType,
	isNonNullType,
	isScalarType,
	print,
	typeFromAST,
	valueFromAST,
	type GraphQLInputType,
	type GraphQLSchema,
	type OperationDefinitionNode,
	type VariableDefinitionNode,
} from 'graphql';
import { coerceScalar } from './scalars';

interface Problem {
	path: Array<string | number>;
	explanation: string;
	message?: string;
}

export interface CoercedVariables {
	values: Record<string, unknown>;
	errors: GraphQLError[];
}

/** Coerces the variables of an operation and words refusals as Shopify does. */
export function coerceVariables(
	schema: GraphQLSchema,
	operation: OperationDefinitionNode,
	given: Record<string, unknown>,
): CoercedVariables {
	const values: Record<string, unknown> = {};
	const errors: GraphQLError[] = [];
	for (const definition of operation.variableDefinitions ?? []) {
		const name = definition.variable.name.value;
		const type = typeFromAST(schema, definition.type);
		if (!isInputType(type)) continue;
		if (given[name] === undefined) {
			if (definition.defaultValue !== undefined) {
				values[name] = valueFromAST(definition.defaultValue, type);
				continue;
			}
			if (!isNonNullType(type)) continue;
		}
		const problems: Problem[] = [];
		values[name] = coerce(type, given[name], [], problems);
		if (problems.length > 0)
			errors.push(invalidVariable(definition, given[name] ?? null, problems));
	}
	return { values, errors };
}

function invalidVariable(
	definition: VariableDefinitionNode,
	value: unknown,
	problems: Problem[],
): GraphQLError {
	const places = problems
		.filter((problem) => problem.path.length > 0)
		.map((problem) => `${problem.path.join('.')} (${problem.explanation})`);
	const head = `Variable $${definition.variable.name.value} of type ${print(definition.type)} was provided invalid value`;
	return new GraphQLError(places.length > 0 ? `${head} for ${places.join(', ')}` : head, {
		nodes: definition,
		extensions: { code: 'INVALID_VARIABLE', value, problems },
	});
}

function coerce(
	type: GraphQLInputType,
	input: unknown,
	path: Array<string | number>,
	problems: Problem[],
): unknown {
	const refuse = (explanation: string, message?: string) => {
		problems.push({ path, explanation, ...(message === undefined ? {} : { message }) });
		return undefined;
	};
	if (input === undefined || input === null) {
		return isNonNullType(type) ? refuse('Expected value to not be null') : null;
	}
	const inner = getNullableType(type);
	if (isListType(inner)) {
		const list: unknown[] = Array.isArray(input) ? input : [input];
		return list.map((entry, i) => coerce(inner.ofType, entry, [...path, i], problems));
	}
	if (isEnumType(inner)) {
		if (typeof input === 'string' && inner.getValue(input)) return input;
		const names = inner.getValues().map((entry) => entry.name);
		return refuse(`Expected "${String(input)}" to be one of: ${names.join(', ')}`);
	}
	if (isScalarType(inner)) {
		const result = coerceScalar(inner.name, input);
		return 'problem' in result ? refuse(result.problem, result.message) : result.value;
	}
	if (!isInputObjectType(inner)) return input;
	if (typeof input !== 'object' || Array.isArray(input)) {
		return refuse(`Expected ${JSON.stringify(input)} to be a key-value object.`);
	}
	const given = new Map(Object.entries(input));
	const fields = inner.getFields();
	const result: Record<string, unknown> = {};
	for (const name of given.keys()) {
		if (fields[name] === undefined) {
			problems.push({
				path: [...path, name],
				explanation: `Field is not defined on ${inner.name}`,
			});
		}
	}
	for (const field of Object.values(fields)) {
		const value = given.get(field.name);
		if (value === undefined && field.defaultValue !== undefined) {
			result[field.name] = field.defaultValue;
		} else if (value !== undefined || isNonNullType(field.type)) {
			result[field.name] = coerce(field.type, value, [...path, field.name], problems);
		}
	}
	if (inner.isOneOf && problems.length === 0) {
		const keys = Object.keys(result);
		if (keys.length !== 1) {
			return refuse(
				`'${inner.name}' requires exactly one argument, but ${keys.length} were provided.`,
			);
		}
	}
	return result;
}
