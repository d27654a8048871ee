import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Answer } from '../../shopify/graphql/answer';
import type { Document, Result, Variables } from '../../shopify/graphql/documents';
import { ask } from '../../shopify/graphql/send';
import type { SendOptions } from '../../shopify/graphql/send';
import type { DiscountNode } from './discountNode';
import type { Kind } from './visibility';

/** The variables of a creation or an update. */
export interface MutationVariables {
	id?: string;
	input: IDataObject;
	details: boolean;
}

/** A mutation that creates or updates a discount, independent of the names in its document. */
export interface DiscountMutation {
	document: Document;
	ask: (
		context: IExecutePaginationFunctions,
		variables: MutationVariables,
		options: SendOptions,
	) => Promise<Answer<DiscountNode | undefined>>;
}

/** The two mutations for one kind of discount. */
export interface DiscountMutations {
	create: DiscountMutation;
	update: DiscountMutation;
}

export type MutationsByKind = Record<Kind, DiscountMutations>;

/** Defines a mutation by its document and where its answer has the discount. */
export function defineMutation<D extends Document>(
	document: D,
	nodeOf: (result: Result<D>) => DiscountNode | null | undefined,
): DiscountMutation {
	return {
		document,
		async ask(context, variables, options) {
			// Shopify validates the input; a test checks the fields against its schema.
			const typed = variables as unknown as Variables<D>;
			const answer: Answer<Result<D>> = await ask(context, document, typed, options);
			if ('failure' in answer) return answer;
			return { ...answer, data: nodeOf(answer.data) ?? undefined };
		},
	};
}

/** Wraps an app discount in a node, because Shopify returns it without one. */
export function appNode<D extends DiscountNode['discount']>(
	discount: (D & { id: string }) | null | undefined,
) {
	if (!discount) return undefined;
	const { id, ...rest } = discount;
	return { id, discount: rest };
}
