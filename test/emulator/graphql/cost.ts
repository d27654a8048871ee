import {
	getNamedType,
	getDirectiveValues,
	GraphQLIncludeDirective,
	GraphQLSkipDirective,
	isCompositeType,
	isInterfaceType,
	isObjectType,
	Kind,
	valueFromASTUntyped,
	type DocumentNode,
	type FieldNode,
	type FragmentDefinitionNode,
	type GraphQLNamedType,
	type GraphQLSchema,
	type OperationDefinitionNode,
	type SelectionNode,
	type SelectionSetNode,
} from 'graphql';
import { isPresent, listAt, pageFactor, returnedSize, valueAt } from './costData';

const MUTATION_COST = 10;
// discountNodesCount cost 10 each in the recordings of 2026-04, codesCount inside a discount 1.
const ROOT_COUNT_COST = 10;
const CONNECTION_COST = 2;
// Selecting these added nothing to the recorded costs.
const FREE_TYPES = new Set(['MoneyV2', 'PageInfo']);

/** Computes query costs before and after execution. */
export class CostMeter {
	private readonly fragments = new Map<string, FragmentDefinitionNode>();

	constructor(
		private readonly schema: GraphQLSchema,
		document: DocumentNode,
		private readonly operation: OperationDefinitionNode,
		private readonly variables: Record<string, unknown>,
	) {
		for (const one of document.definitions) {
			if (one.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(one.name.value, one);
		}
	}

	/** The points to reserve, from the document and its variables alone. */
	requested(): number {
		return this.total(undefined);
	}

	/** The points to keep, from what was returned. */
	actual(data: unknown): number {
		return this.total(data);
	}

	private total(data: unknown): number {
		const root = this.schema.getRootType(this.operation.operation);
		if (!root) return 0;
		return this.selection(this.operation.selectionSet, root, data, 'root');
	}

	// `data` undefined means: not known yet, assume all of it.
	private selection(
		set: SelectionSetNode,
		type: GraphQLNamedType,
		data: unknown,
		place: 'root' | 'payload' | 'inner',
	): number {
		let shared = 0;
		const byType = new Map<string, number>();
		const walk = (selections: readonly SelectionNode[], condition: GraphQLNamedType) => {
			for (const selection of selections) {
				if (!this.included(selection)) continue;
				if (selection.kind === Kind.FIELD) {
					const cost = this.field(selection, condition, data, place);
					if (condition === type) shared += cost;
					else byType.set(condition.name, (byType.get(condition.name) ?? 0) + cost);
					continue;
				}
				const fragment =
					selection.kind === Kind.INLINE_FRAGMENT
						? selection
						: this.fragments.get(selection.name.value);
				if (fragment === undefined) continue;
				const name = fragment.typeCondition?.name.value;
				const narrowed = name === undefined ? condition : this.schema.getType(name);
				walk(fragment.selectionSet.selections, narrowed ?? condition);
			}
		};
		walk(set.selections, type);
		// Of several possible types only one will be there: the dearest counts.
		return shared + Math.max(0, ...byType.values());
	}

	private field(
		node: FieldNode,
		parent: GraphQLNamedType,
		data: unknown,
		place: 'root' | 'payload' | 'inner',
	): number {
		if (!(isObjectType(parent) || isInterfaceType(parent))) return 0;
		const definition = parent.getFields()[node.name.value];
		if (definition === undefined || node.selectionSet === undefined) return 0;
		const type = getNamedType(definition.type);
		if (!isCompositeType(type)) return 0;
		// A field of a type that was not returned.
		if (data !== undefined && !isPresent(data, node)) return 0;
		const mutation = place === 'root' && this.operation.operation === 'mutation';
		const value = valueAt(data, node);
		if (type.name.endsWith('Connection')) return this.connection(node, type, value);
		const base = mutation
			? MUTATION_COST
			: place === 'root' && type.name === 'Count'
				? ROOT_COUNT_COST
				: place === 'payload' || FREE_TYPES.has(type.name)
					? 0
					: 1;
		// A null costs its own point, but nothing that would have been inside (recorded on 2026-04).
		if (value === null || (Array.isArray(value) && value.length === 0)) return base;
		const sample = Array.isArray(value) ? value[0] : value;
		return base + this.selection(node.selectionSet, type, sample, mutation ? 'payload' : 'inner');
	}

	private connection(node: FieldNode, type: GraphQLNamedType, value: unknown): number {
		if (value === null) return 0;
		let perNode = 0;
		let beside = 0;
		for (const child of this.fieldsOf(node.selectionSet)) {
			const name = child.name.value;
			const entries = listAt(value, child);
			if (name === 'nodes') perNode += this.perNode(child, type, entries);
			else if (name === 'edges') {
				const edge = getNamedType(this.fieldType(type, 'edges'));
				for (const inner of this.fieldsOf(child.selectionSet)) {
					if (inner.name.value !== 'node' || !edge) continue;
					perNode += this.perNode(
						inner,
						edge,
						entries?.map((entry) => valueAt(entry, inner)),
					);
				}
			} else if (child.selectionSet !== undefined) {
				beside += this.field(child, type, value, 'inner');
			}
		}
		const size = this.pageSize(node);
		const full = pageFactor(size) * perNode;
		// The recorded refunds for pages that were not full are in proportion to what is missing.
		const used = value === undefined ? full : Math.ceil((full * returnedSize(value)) / size);
		return CONNECTION_COST + Math.min(full, used) + beside;
	}

	private perNode(node: FieldNode, parent: GraphQLNamedType, entries: unknown[] | undefined) {
		const type = getNamedType(this.fieldType(parent, node.name.value));
		const set = node.selectionSet;
		if (!type || set === undefined) return 0;
		if (entries === undefined) return 1 + this.selection(set, type, undefined, 'inner');
		// With all pages of 250 alike, looking at the first ones is enough.
		const costs = entries.slice(0, 10).map((entry) => this.selection(set, type, entry, 'inner'));
		return 1 + Math.max(0, ...costs);
	}

	private fieldType(parent: GraphQLNamedType, name: string) {
		return isObjectType(parent) || isInterfaceType(parent)
			? parent.getFields()[name]?.type
			: undefined;
	}

	private fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
		return (set?.selections ?? []).flatMap((selection) => {
			if (!this.included(selection)) return [];
			if (selection.kind === Kind.FIELD) return [selection];
			const fragment =
				selection.kind === Kind.INLINE_FRAGMENT
					? selection
					: this.fragments.get(selection.name.value);
			return this.fieldsOf(fragment?.selectionSet);
		});
	}

	private pageSize(node: FieldNode): number {
		const sizes = (node.arguments ?? [])
			.filter((argument) => argument.name.value === 'first' || argument.name.value === 'last')
			.map((argument) => valueFromASTUntyped(argument.value, this.variables));
		return Math.max(1, ...sizes.filter((size) => typeof size === 'number'));
	}

	private included(node: SelectionNode): boolean {
		const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables);
		const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables);
		return skip?.if !== true && include?.if !== false;
	}
}
