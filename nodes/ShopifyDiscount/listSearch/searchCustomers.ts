import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { searchCustomersDocument } from './documents';
import { listPage, PAGE_SIZE, searchFor } from './list';

/** Lists customers for the editor. */
export async function searchCustomers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { customers } = await send(this, searchCustomersDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter),
	});
	const entries = customers.nodes.map(({ id, displayName, defaultEmailAddress }) => {
		const email = defaultEmailAddress?.emailAddress;
		return { id, name: email && email !== displayName ? `${displayName} (${email})` : displayName };
	});
	return await listPage(this, 'customers', entries, customers.pageInfo);
}
