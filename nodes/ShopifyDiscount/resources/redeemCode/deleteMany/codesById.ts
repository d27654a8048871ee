import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../../../../shared/http/context';
import { numberOf } from '../../../../shopify/client/gid';
import { MAX_PAGE_SIZE } from '../../../../shopify/graphql/lists';
import { send } from '../../../../shopify/graphql/send';
import { getAllRedeemCodesDocument } from '../documents';
import { codesPage } from '../getAll';
import type { ListedCode } from '../getAll';

/** Finds the codes of a discount with the given IDs; the search lists new codes with a delay. */
export async function codesById(
	context: IExecuteFunctions,
	discountId: string,
	ids: string[],
): Promise<Map<string, ListedCode>> {
	const found = new Map<string, ListedCode>();
	for (let start = 0; start < ids.length; start += MAX_PAGE_SIZE) {
		cancelSignalOf(context)?.throwIfAborted();
		const some = ids.slice(start, start + MAX_PAGE_SIZE);
		const query = some.map((id) => `id:${numberOf(id)}`).join(' OR ');
		const variables = { id: discountId, query, first: some.length };
		const answer = await send(context, getAllRedeemCodesDocument, variables);
		// If the discount is gone, so are its codes.
		if (!answer.discountNode) return new Map();
		for (const code of codesPage(answer, context).nodes) found.set(code.redeemCodeId, code);
	}
	return found;
}
