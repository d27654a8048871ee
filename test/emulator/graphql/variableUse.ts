import {
	GraphQLError,
	isNonNullType,
	isTypeSubTypeOf,
	getNullableType,
	Kind,
	print,
	typeFromAST,
	visit,
	type DocumentNode,
	type FragmentDefinitionNode,
	type GraphQLInputType,
	type GraphQLSchema,
	type OperationDefinitionNode,
	type VariableNode,
} from 'graphql';
import { definitionName } from './ruby';

interface Use {
	node: VariableNode;
	type: GraphQLInputType;
	argument: string;
	path: string[];
}

/** Follows which variables a document uses where, and compares that with their declarations. */
export class VariableUse {
	private uses: Use[] = [];

	constructor(
		private readonly schema: GraphQLSchema,
		private readonly document: DocumentNode,
	) {}

	/** Notes a use; an argument that is not accepted does not count as one (recorded on 2026-04). */
	see(node: VariableNode, type: GraphQLInputType, argument: string, path: string[]): void {
		this.uses.push({ node, type, argument, path });
	}

	/** Lists undeclared, unused and mistyped variables. */
	errors(): GraphQLError[] {
		return this.document.definitions.flatMap((definition) =>
			definition.kind === Kind.OPERATION_DEFINITION ? this.errorsOf(definition) : [],
		);
	}

	private errorsOf(operation: OperationDefinitionNode): GraphQLError[] {
		const places = new Set([operation, ...this.fragmentsOf(operation)].map(definitionName));
		const uses = this.uses.filter((use) => places.has(use.path[0] ?? ''));
		const used = new Set(uses.map((use) => use.node.name.value));
		const title = operation.name?.value ?? `anonymous ${operation.operation}`;
		const definitions = operation.variableDefinitions ?? [];
		const errors: GraphQLError[] = [];
		for (const definition of definitions) {
			const name = definition.variable.name.value;
			if (used.has(name)) continue;
			errors.push(
				new GraphQLError(`Variable $${name} is declared by ${title} but not used`, {
					nodes: definition,
					path: [definitionName(operation)],
					extensions: { code: 'variableNotUsed', variableName: name },
				}),
			);
		}
		for (const use of uses) {
			const name = use.node.name.value;
			const definition = definitions.find((one) => one.variable.name.value === name);
			if (definition === undefined) {
				errors.push(
					new GraphQLError(`Variable $${name} is used by ${title} but not declared`, {
						nodes: use.node,
						path: use.path,
						extensions: { code: 'variableNotDefined', variableName: name },
					}),
				);
				continue;
			}
			const type = typeFromAST(this.schema, definition.type);
			if (type === undefined) continue;
			const wanted = definition.defaultValue === undefined ? use.type : getNullableType(use.type);
			if (isTypeSubTypeOf(this.schema, type, wanted)) continue;
			const loose = isTypeSubTypeOf(this.schema, getNullableType(type), getNullableType(wanted));
			const problem = loose && isNonNullType(wanted) ? 'Nullability mismatch' : 'Type mismatch';
			const types = `(${print(definition.type)} / ${String(use.type)})`;
			errors.push(
				new GraphQLError(`${problem} on variable $${name} and argument ${use.argument} ${types}`, {
					nodes: use.node,
					path: use.path,
					extensions: {
						code: 'variableMismatch',
						variableName: name,
						typeName: print(definition.type),
						argumentName: use.argument,
						errorMessage: problem,
					},
				}),
			);
		}
		return errors;
	}

	private fragmentsOf(operation: OperationDefinitionNode): FragmentDefinitionNode[] {
		const byName = new Map<string, FragmentDefinitionNode>();
		for (const one of this.document.definitions) {
			if (one.kind === Kind.FRAGMENT_DEFINITION) byName.set(one.name.value, one);
		}
		const found = new Set<FragmentDefinitionNode>();
		const follow = (from: OperationDefinitionNode | FragmentDefinitionNode) =>
			visit(from, {
				FragmentSpread(node) {
					const fragment = byName.get(node.name.value);
					if (fragment === undefined || found.has(fragment)) return;
					found.add(fragment);
					follow(fragment);
				},
			});
		follow(operation);
		return [...found];
	}
}
