import type { INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { RunningEmulator } from '../emulator';
import { place } from './engine';

/** Picks a discount as the user does by its ID, or as an expression does. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** Puts an operation that makes codes into a workflow. */
export const codeNode = (
	{ url }: Pick<RunningEmulator, 'url'>,
	operation: 'addMany' | 'createUnique',
	parameters: INodeParameters,
	extra: Partial<INode> = {},
) =>
	place(new ShopifyDiscount(), {
		shop: url,
		parameters: { resource: 'redeemCode', operation, ...parameters },
		extra,
	});

/** Lists one field of the items of an output. */
export const fieldOf = (name: string, output: INodeExecutionData[] = []) =>
	output.map(({ json }) => json[name]);

/** Makes so many customers, numbered from `from` on. */
export const customers = (count: number, from = 0): Array<{ email: string }> =>
	Array.from({ length: count }, (_, index) => ({ email: `customer${from + index}@example.com` }));
