import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { RunningEmulator } from '../emulator';
import { byId } from './codeNodes';
import { place } from './engine';
import { discountOf } from './storeClient';

/** Places the node so that it deletes codes of a discount. */
export const deleteManyNode = (
	{ url }: Pick<RunningEmulator, 'url'>,
	discountId: string,
	parameters: IDataObject,
	extra: Partial<INode> = {},
) =>
	place(new ShopifyDiscount(), {
		shop: url,
		extra,
		parameters: {
			resource: 'redeemCode',
			operation: 'deleteMany',
			discountId: byId(discountId),
			...parameters,
		} as INode['parameters'],
	});

/** Plants codes on a discount, each used as often as its place in the list; returns their IDs. */
export function plantUsedCodes(emulator: RunningEmulator, codes: string[], gid: string): string[] {
	const discount = discountOf(emulator, gid);
	return codes.map((code, index) => {
		const made = emulator.state.codes.add(discount, code, Date.now());
		made.usageCount = index;
		return `gid://shopify/DiscountRedeemCode/${made.id}`;
	});
}
