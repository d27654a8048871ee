import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../../../../shared/http/context';
import { numberOf } from '../../../../shopify/client/gid';
import { MAX_PAGE_SIZE } from '../../../../shopify/graphql/lists';
import { send } from '../../../../shopify/graphql/send';
import { getAllRedeemCodesDocument } from '../documents';
import { codesPage } from '../getAll';
import type { ListedCode } from '../getAll';

/** Finds those codes of a discount that have certain IDs; a search knows new codes only after a while. */
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
		// With the discount, all its codes are gone.
		if (!answer.discountNode) return new Map();
		for (const code of codesPage(answer, context).nodes) found.set(code.redeemCodeId, code);
	}
	return found;
}
