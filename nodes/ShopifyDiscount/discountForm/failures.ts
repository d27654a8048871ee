import { NodeOperationError } from 'n8n-workflow';
import type { IExecutePaginationFunctions } from 'n8n-workflow';

/** Returns the error for an answer that has neither a refusal nor the result of the change. */
export const unconfirmed = (context: IExecutePaginationFunctions, done: string) =>
	new NodeOperationError(
		context.getNode(),
		`Shopify did not say whether the discount was ${done}`,
		{
			itemIndex: context.getItemIndex(),
			description: 'Look for the discount in the store before you run this again.',
		},
	);

/** Returns the error for a discount that the store does not have. */
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
