import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { checkCodes } from '../../../../shared/codes/checkCodes';
import { givenCode } from '../../../../shared/parameters/code';
import { listOf } from '../../../../shared/parameters/list';
import { refuse } from '../../../../shared/parameters/refuse';
import type { Result } from '../../../../shopify/graphql/documents';
import { readPages } from '../../../../shopify/graphql/lists';
import { tooMany } from '../../../discountForm/many/select';
import type { Selected } from '../../../discountForm/many/select';
import type { Selection } from '../../../discountForm/many/selectAll';
import { getAllRedeemCodesDocument } from '../documents';
import { codesPage, continueAfter, NO_DISCOUNT } from '../getAll';
import { lookUpCode } from '../lookUp';

/** Selects the codes of a discount that a search finds; throws if there are too many. */
export async function selectBySearch(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
	{ query, max }: { query: string; max: number },
): Promise<Selection> {
	const selected: Selected[] = [];
	let isThere = true;
	const reads = {
		document: getAllRedeemCodesDocument,
		variables: { id: discountId, query, reverse: false },
		pageOf: (result: Result<typeof getAllRedeemCodesDocument>) => {
			isThere = result.discountNode !== null;
			return isThere ? codesPage(result, context, item) : { nodes: [], pageInfo: NO_MORE };
		},
		limit: max + 1,
		continueAfter,
	};
	for await (const codes of readPages(context, reads, { itemIndex: item })) {
		for (const { redeemCodeId, code, usageCount } of codes) {
			selected.push({ id: redeemCodeId, group: discountId, known: { code, usageCount } });
		}
	}
	if (!isThere) {
		const { message } = NO_DISCOUNT;
		const row = { deleted: false, discountId, reason: 'notFound', message };
		return { selected: [], failure: { ...NO_DISCOUNT, row } };
	}
	if (selected.length > max) throw tooMany(`more than ${max} codes`);
	return { selected };
}

const NO_MORE = { hasNextPage: false };

/** Looks up each code first, because only codes of this discount may be deleted. */
export async function selectByCodes(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
): Promise<Selection> {
	const entries = listOf('Codes', context.getNodeParameter('codes', item, ''), 'code');
	if (entries.length === 0) throw refuse('Codes', 'is empty');
	const { accepted, refused } = checkCodes(entries.map((code) => givenCode(code, item)));
	const [wrong] = refused.filter(({ reason }) => reason === 'invalid');
	if (wrong) throw refuse('Codes', `has an entry that is not a code. ${wrong.message}`);
	const selected: Selected[] = [];
	const rows: IDataObject[] = [];
	for (const { code } of accepted) {
		const found = await lookUpCode(context, code, { itemIndex: item });
		if (found?.owner.id === discountId && found.redeemCode) {
			const { id, code: text, asyncUsageCount } = found.redeemCode;
			selected.push({ id, group: discountId, known: { code: text, usageCount: asyncUsageCount } });
			continue;
		}
		const message = !found
			? 'The store does not have this code'
			: found.owner.id === discountId
				? 'Shopify does not list this code yet; try again in a few minutes'
				: 'Another discount has this code';
		const reason = found?.owner.id === discountId ? 'unknown' : 'notFound';
		rows.push({ deleted: false, code, reason, message });
	}
	return { selected, rows };
}
