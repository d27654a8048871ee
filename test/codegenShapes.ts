import {
	getNamedType,
	isAbstractType,
	isCompositeType,
	isLeafType,
	isListType,
	isNonNullType,
	isObjectType,
	Kind,
	parse,
} from 'graphql';
import type {
	FieldNode,
	FragmentDefinitionNode,
	GraphQLCompositeType,
	GraphQLOutputType,
	GraphQLSchema,
	SelectionNode,
	SelectionSetNode,
} from 'graphql';
import type { ObjectShape, Shape } from '../nodes/shopify/graphql/shape';
import { API_VERSION } from '../nodes/shopify/client/version';

/** What codegen knows of a document. */
interface Named {
	name: string;
	text: string;
}

// How values look that have no type of their own in JSON; every other scalar of Shopify's is a string.
const SCALARS: Record<string, string> = {
	Boolean: 'boolean',
	DateTime: 'date',
	Decimal: 'decimal',
	Float: 'float',
	ID: 'id',
	Int: 'int',
	JSON: 'any',
};

/** Generates what an answer to each document looks like, for the check of answers at run time. */
export async function generateShapes(
	schema: GraphQLSchema,
	documents: Named[],
	file: string,
): Promise<string> {
	const { format, resolveConfig } = await import('prettier');
	const constants = new Map<string, string>();
	const roots = documents.map(({ name, text }) => {
		const shape = new ShapeReader(schema, text).read();
		return `\t${name}: ${write(shape, constants)},`;
	});
	const source = `
// Written by 'npm run codegen' from the documents under nodes/ and Shopify's ${API_VERSION} schema.

import type { Shape } from '../shape';

${[...constants].map(([text, name]) => `const ${name}: Shape = ${text};`).join('\n')}

/** What is answered to the operation of each name. */
export const shapes: Record<string, Shape | undefined> = {
${roots.join('\n')}
};
`;
	return await format(source, { ...(await resolveConfig(file)), filepath: file });
}

/** Writes a shape as source; objects become constants, the same ones only once. */
function write(shape: Shape, constants: Map<string, string>): string {
	if (typeof shape === 'string') return JSON.stringify(shape);
	const fieldsOf = (fields: Record<string, Shape>) =>
		`{ ${Object.entries(fields)
			.map(([key, value]) => `${JSON.stringify(key)}: ${write(value, constants)}`)
			.join(', ')} }`;
	const more = {
		...(shape.required && { required: 'true' }),
		...('page' in shape && { page: JSON.stringify(shape.page) }),
	};
	const parts =
		'list' in shape
			? { list: write(shape.list, constants), ...more }
			: {
					fields: fieldsOf(shape.fields),
					...(shape.on && {
						on: `[${shape.on.map((fields) => fieldsOf(fields)).join(', ')}]`,
					}),
					...more,
				};
	const text = `{ ${Object.entries(parts)
		.map(([key, value]) => `${key}: ${value}`)
		.join(', ')} }`;
	if ('list' in shape) return text;
	const name = constants.get(text) ?? `s${constants.size}`;
	constants.set(text, name);
	return name;
}

class ShapeReader {
	private readonly fragments = new Map<string, FragmentDefinitionNode>();
	private readonly document;

	constructor(
		private readonly schema: GraphQLSchema,
		text: string,
	) {
		this.document = parse(text, { noLocation: true });
		for (const one of this.document.definitions) {
			if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one);
		}
	}

	read(): Shape {
		for (const one of this.document.definitions) {
			if (one.kind !== Kind.OPERATION_DEFINITION) continue;
			const root = this.schema.getRootType(one.operation);
			if (root) return { ...this.object(root, [one.selectionSet]), required: true };
		}
		throw new Error('There is no operation in the document');
	}

	private object(type: GraphQLCompositeType, sets: SelectionSetNode[]): ObjectShape {
		if (!isAbstractType(type)) return { fields: this.fields(type, type, sets) };
		const possible = this.schema.getPossibleTypes(type);
		const shared = this.fields(type, undefined, sets);
		const on = possible.map((one) => ({
			...this.fields(type, one, sets),
			...('__typename' in shared && { __typename: `=${one.name}` }),
		}));
		const different = new Map(on.map((fields) => [JSON.stringify(fields), fields]));
		return different.size === 1
			? { fields: on[0] ?? {} }
			: { fields: {}, on: [...different.values()] };
	}

	/** The fields that an object of the type `actual` has; without it, those that all have. */
	private fields(
		declared: GraphQLCompositeType,
		actual: GraphQLCompositeType | undefined,
		sets: SelectionSetNode[],
	): Record<string, Shape> {
		const found = new Map<
			string,
			{ nodes: FieldNode[]; type: GraphQLCompositeType; sure: boolean }
		>();
		const walk = (
			selections: readonly SelectionNode[],
			type: GraphQLCompositeType,
			sure: boolean,
		): void => {
			for (const selection of selections) {
				const isSure = sure && !selection.directives?.length;
				if (selection.kind === Kind.FIELD) {
					const key = selection.alias?.value ?? selection.name.value;
					const known = found.get(key) ?? { nodes: [], type, sure: false };
					known.nodes.push(selection);
					known.sure ||= isSure;
					found.set(key, known);
					continue;
				}
				const fragment =
					selection.kind === Kind.INLINE_FRAGMENT
						? selection
						: this.fragments.get(selection.name.value);
				const name = fragment?.typeCondition?.name.value;
				const narrowed = name === undefined ? type : this.schema.getType(name);
				if (!fragment || !isCompositeType(narrowed) || !this.isA(actual ?? declared, narrowed))
					continue;
				walk(fragment.selectionSet.selections, narrowed, isSure);
			}
		};
		for (const { selections } of sets) walk(selections, declared, true);
		return Object.fromEntries(
			[...found].map(([key, { nodes, type, sure }]) => [
				sure ? key : `${key}?`,
				this.field(nodes, actual && isObjectType(actual) ? actual : type),
			]),
		);
	}

	private isA(type: GraphQLCompositeType, other: GraphQLCompositeType) {
		return (
			type === other ||
			(isAbstractType(other) && isObjectType(type) && this.schema.isSubType(other, type))
		);
	}

	private field(nodes: FieldNode[], parent: GraphQLCompositeType): Shape {
		const [node] = nodes;
		if (!node) throw new Error('A field without a node');
		if (node.name.value === '__typename') return 'string!';
		const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
		if (!definition) throw new Error(`${parent.name} has no field ${node.name.value}`);
		const shape = this.output(definition.type, nodes);
		const page = node.arguments?.find(({ name }) => ['first', 'ids'].includes(name.value))?.value;
		if (page === undefined || typeof shape === 'string') return shape;
		if (page.kind === Kind.VARIABLE) return { ...shape, page: page.name.value };
		return page.kind === Kind.INT ? { ...shape, page: Number(page.value) } : shape;
	}

	private output(type: GraphQLOutputType, nodes: FieldNode[]): Shape {
		if (isNonNullType(type)) {
			const shape = this.output(type.ofType, nodes);
			return typeof shape === 'string' ? `${shape}!` : { ...shape, required: true };
		}
		if (isListType(type)) return { list: this.output(type.ofType, nodes) };
		const named = getNamedType(type);
		if (isLeafType(named)) return SCALARS[named.name] ?? 'string';
		if (!isCompositeType(named)) throw new Error(`${String(named)} is nothing that is answered`);
		return this.object(
			named,
			nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
		);
	}
}
