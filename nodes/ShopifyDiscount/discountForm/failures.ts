import { NodeOperationError } from 'n8n-workflow';
import type { IExecutePaginationFunctions } from 'n8n-workflow';

/** Says that Shopify answered a change without an objection, but also without its result. */
export const unconfirmed = (context: IExecutePaginationFunctions, done: string) =>
	new NodeOperationError(
		context.getNode(),
		`Shopify did not say whether the discount was ${done}`,
		{
			itemIndex: context.getItemIndex(),
			description: 'Look for the discount in the store before you run this again.',
		},
	);

/** Says that the store has no such discount. */
export const notFound = (
	context: IExecutePaginationFunctions,
	by: string,
	description: string,
	method: 'automatic' | 'code' = 'code',
) =>
	new NodeOperationError(context.getNode(), `The store has no ${method} discount with this ${by}`, {
		itemIndex: context.getItemIndex(),
		description: `${description} Nothing was changed.`,
	});
