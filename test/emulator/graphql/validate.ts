import {
	getNamedType,
	GraphQLError,
	isCompositeType,
	isRequiredArgument,
	isRequiredInputField,
	isInputObjectType,
	isLeafType,
	getNullableType,
	isNonNullType,
	isListType,
	Kind,
	TypeInfo,
	visit,
	visitWithTypeInfo,
	type ASTNode,
	type DocumentNode,
	type FieldNode,
	type GraphQLInputType,
	type GraphQLSchema,
	type ObjectValueNode,
	type ValueNode,
} from 'graphql';
import { rubyPath, showLiteral } from './ruby';
import { literalFits } from './literals';
import { VariableUse } from './variableUse';

/** Checks a document against the schema and words what is wrong as graphql-ruby does. */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
	const errors: GraphQLError[] = [];
	const info = new TypeInfo(schema);
	const uses = new VariableUse(schema, document);
	const report = (
		message: string,
		code: string,
		place: { node: ASTNode; path: string[] },
		extensions: Record<string, unknown>,
	) =>
		errors.push(
			new GraphQLError(message, {
				nodes: place.node,
				path: place.path,
				extensions: { code, ...extensions },
			}),
		);

	const checkField = (node: FieldNode, path: string[]): false | undefined => {
		const name = node.name.value;
		const parent = info.getParentType();
		const definition = info.getFieldDef();
		if (!parent) return false;
		if (!definition) {
			const message = `Field '${name}' doesn't exist on type '${parent.name}'`;
			report(message, 'undefinedField', { node, path }, { typeName: parent.name, fieldName: name });
			return false;
		}
		const given = new Set(node.arguments?.map((argument) => argument.name.value));
		const missing = definition.args
			.filter((arg) => isRequiredArgument(arg) && !given.has(arg.name))
			.map((arg) => arg.name)
			.join(', ');
		if (missing !== '') {
			const message = `Field '${name}' is missing required arguments: ${missing}`;
			const extensions = { className: 'Field', name, arguments: missing };
			report(message, 'missingRequiredArguments', { node, path }, extensions);
		}
		const type = getNamedType(definition.type);
		const returns = String(definition.type);
		if (isCompositeType(type) && node.selectionSet === undefined) {
			const message = `Field must have selections (field '${name}' returns ${type.name} but has no selections. Did you mean '${name} { ... }'?)`;
			const extensions = { nodeName: `field '${name}'`, typeName: returns };
			report(message, 'selectionMismatch', { node, path }, extensions);
		} else if (isLeafType(type) && node.selectionSet !== undefined) {
			const chosen = node.selectionSet.selections.map((selection) => showLiteral(selection));
			const message = `Selections can't be made on scalars (field '${name}' returns ${type.name} but has selections [${chosen.map((text) => `"${text}"`).join(', ')}])`;
			const extensions = { nodeName: `field '${name}'`, typeName: returns };
			report(message, 'selectionMismatch', { node, path }, extensions);
			return false;
		}
		return undefined;
	};

	const checkValue = (value: ValueNode, type: GraphQLInputType | undefined, owner: Owner) => {
		if (type === undefined) return;
		if (value.kind === Kind.VARIABLE) {
			uses.see(value, type, owner.argument, owner.path);
			return;
		}
		const inner = getNullableType(type);
		if (isListType(inner)) {
			const entries = value.kind === Kind.LIST ? value.values : [value];
			if (value.kind !== Kind.NULL) {
				for (const entry of entries) checkValue(entry, inner.ofType, owner);
				return;
			}
		}
		if (isInputObjectType(inner) && value.kind === Kind.OBJECT) {
			checkObject(value, inner, owner);
			return;
		}
		const nullRefused = value.kind === Kind.NULL && isNonNullType(type);
		if (!nullRefused && literalFits(value, inner)) return;
		const message = `Argument '${owner.argument}' on ${owner.kind} '${owner.name}' has an invalid value (${showLiteral(value)}). Expected type '${String(type)}'.`;
		const extensions = { typeName: owner.kind, argumentName: owner.argument };
		report(message, 'argumentLiteralsIncompatible', owner, extensions);
	};

	const checkObject = (
		value: ObjectValueNode,
		type: Extract<GraphQLInputType, { getFields(): unknown }>,
		owner: Owner,
	) => {
		const fields = type.getFields();
		for (const entry of value.fields) {
			const argument = entry.name.value;
			const path = [...owner.path, argument];
			const field = fields[argument];
			if (field === undefined) {
				const message = `InputObject '${type.name}' doesn't accept argument '${argument}'`;
				const extensions = { name: type.name, typeName: 'InputObject', argumentName: argument };
				report(message, 'argumentNotAccepted', { node: entry, path }, extensions);
				continue;
			}
			const inside = { kind: 'InputObject', name: type.name, argument, path, node: value } as const;
			checkValue(entry.value, field.type, inside);
		}
		const given = new Set(value.fields.map((entry) => entry.name.value));
		for (const field of Object.values(fields)) {
			if (!isRequiredInputField(field) || given.has(field.name)) continue;
			const argumentType = String(field.type);
			const message = `Argument '${field.name}' on InputObject '${type.name}' is required. Expected type ${argumentType}`;
			report(
				message,
				'missingRequiredInputObjectAttribute',
				{ node: value, path: [...owner.path, field.name] },
				{ argumentName: field.name, argumentType, inputObjectType: type.name },
			);
		}
	};

	visit(
		document,
		visitWithTypeInfo(info, {
			Field(node, _key, _parent, _path, ancestors) {
				const path = rubyPath(nodesOf(ancestors), node);
				if (checkField(node, path) === false) return false;
				const definition = info.getFieldDef();
				for (const argument of node.arguments ?? []) {
					const name = argument.name.value;
					const place = [...path, name];
					const known = definition?.args.find((arg) => arg.name === name);
					if (known === undefined) {
						const message = `Field '${node.name.value}' doesn't accept argument '${name}'`;
						const extensions = { name: node.name.value, typeName: 'Field', argumentName: name };
						report(message, 'argumentNotAccepted', { node: argument, path: place }, extensions);
						continue;
					}
					const field = node.name.value;
					checkValue(argument.value, known.type, {
						kind: 'Field',
						name: field,
						argument: name,
						path: place,
						node,
					});
				}
				return undefined;
			},
			Directive(node, _key, _parent, _path, ancestors) {
				const path = rubyPath(nodesOf(ancestors));
				for (const argument of node.arguments ?? []) {
					const known = info.getDirective()?.args.find((arg) => arg.name === argument.name.value);
					if (argument.value.kind === Kind.VARIABLE && known !== undefined) {
						uses.see(argument.value, known.type, argument.name.value, path);
					}
				}
			},
		}),
	);
	return [...errors, ...uses.errors()];
}

interface Owner {
	kind: 'Field' | 'InputObject';
	name: string;
	argument: string;
	path: string[];
	node: ASTNode;
}

function nodesOf(ancestors: ReadonlyArray<ASTNode | readonly ASTNode[]>): ASTNode[] {
	return ancestors.filter((part): part is ASTNode => 'kind' in part);
}
