import {
	Kind,
	print,
	type ASTNode,
	type FragmentDefinitionNode,
	type OperationDefinitionNode,
} from 'graphql';

/** Shopify's API is served by graphql-ruby, which names a place in a document by its parents. */
export function rubyPath(ancestors: readonly ASTNode[], node?: ASTNode): string[] {
	return [...ancestors, ...(node === undefined ? [] : [node])].flatMap((part) => {
		switch (part.kind) {
			case Kind.OPERATION_DEFINITION:
			case Kind.FRAGMENT_DEFINITION:
				return [definitionName(part)];
			case Kind.FIELD:
				return [part.alias?.value ?? part.name.value];
			case Kind.INLINE_FRAGMENT:
				return [part.typeCondition ? `... on ${part.typeCondition.name.value}` : '...'];
			case Kind.FRAGMENT_SPREAD:
				return [`... ${part.name.value}`];
			case Kind.ARGUMENT:
			case Kind.OBJECT_FIELD:
				return [part.name.value];
			default:
				return [];
		}
	});
}

/** Names an operation or fragment as graphql-ruby does. */
export function definitionName(node: OperationDefinitionNode | FragmentDefinitionNode): string {
	if (node.kind === Kind.FRAGMENT_DEFINITION) return `fragment ${node.name.value}`;
	return node.name === undefined ? node.operation : `${node.operation} ${node.name.value}`;
}

/** Shows a literal as it stood in the document. */
export function showLiteral(node: ASTNode): string {
	return print(node).replace(/\s+/g, ' ');
}
