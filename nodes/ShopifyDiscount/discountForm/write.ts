import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Answer } from '../../shopify/graphql/answer';
import type { Document, Result, Variables } from '../../shopify/graphql/documents';
import { ask } from '../../shopify/graphql/send';
import type { SendOptions } from '../../shopify/graphql/send';
import type { DiscountNode } from './discountNode';
import type { Kind } from './visibility';

/** What a creation or an update sends. */
export interface Written {
	id?: string;
	input: IDataObject;
	details: boolean;
}

/** A mutation that makes or changes a discount, whatever the names in its document are. */
export interface Write {
	document: Document;
	ask: (
		context: IExecutePaginationFunctions,
		variables: Written,
		options: SendOptions,
	) => Promise<Answer<DiscountNode | undefined>>;
}

/** The mutations of one kind of discount. */
export interface Writes {
	create: Write;
	update: Write;
}

export type Kinds = Record<Kind, Writes>;

/** Ties a document to the place of the discount in its answer. */
export function writes<D extends Document>(
	document: D,
	nodeOf: (result: Result<D>) => DiscountNode | null | undefined,
): Write {
	return {
		document,
		async ask(context, variables, options) {
			// What is in the input is for Shopify to judge; a test holds the fields against its schema.
			const given = variables as unknown as Variables<D>;
			const answer: Answer<Result<D>> = await ask(context, document, given, options);
			if ('failure' in answer) return answer;
			return { ...answer, data: nodeOf(answer.data) ?? undefined };
		},
	};
}

/** Makes a node of an app discount, which Shopify answers without one. */
export function appNode<D extends DiscountNode['discount']>(
	discount: (D & { id: string }) | null | undefined,
) {
	if (!discount) return undefined;
	const { id, ...rest } = discount;
	return { id, discount: rest };
}
