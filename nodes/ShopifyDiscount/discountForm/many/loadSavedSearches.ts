import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { send } from '../../../shopify/graphql/send';
import { loadSavedSearchesDocument } from '../documents';

/** Lists the searches saved in the Shopify admin for the selected resource. */
export async function loadSavedSearches(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const saved = await send(this, loadSavedSearchesDocument, {});
	const resource = String(this.getCurrentNodeParameter('resource'));
	const { nodes } =
		resource === 'redeemCode' || resource === 'automaticDiscount'
			? saved[resource]
			: saved.codeDiscount;
	return nodes.map(({ id, name, query }) => ({ name, value: id, description: query }));
}
