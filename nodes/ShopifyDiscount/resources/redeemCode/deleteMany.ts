import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { toGid } from '../../../shared/adminApi/gid';
import { readPages } from '../../../shared/adminApi/lists';
import { checkCodes } from '../../../shared/codes/checkCodes';
import { runMany } from '../discount/many/run';
import { idsOf, maxMatchesOf, searchOfItem, selectByOf, tooMany } from '../discount/many/select';
import type { Once, Selected } from '../discount/many/select';
import type { Selection } from '../discount/many/selectAll';
import { unusedCodesOfJobs } from './codesOfJobs';
import { listOf } from '../../../shared/parameters/list';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';
import { codeDeletion } from './deletion';
import { getAllRedeemCodesDocument } from './documents';
import { codesPage, goOnBehind } from './getAll';
import { lookUpCode } from './lookUp';
import { CODES } from './search';
import { writeSearch } from '../../../shared/search/write';

/** Deletes redeem codes of discounts: by ID, by code, by search or by the jobs that made them. */
export async function deleteMany(this: IExecuteFunctions) {
	const taken = new Set<string>();
	return await runMany(this, {
		title: 'Deleting redeem codes',
		done: 'deleted',
		idKey: 'redeemCodeId',
		select: async (item, once) => await select(this, item, once, taken),
		changeOf: (discountId, targets) => {
			// A search would not find all of them again: it knows new codes only after a while.
			const known = [...targets.keys()].filter((id) => targets.get(id)?.known);
			return codeDeletion(this, discountId, known);
		},
	});
}

async function select(
	context: IExecuteFunctions,
	item: number,
	once: Once,
	taken: Set<string>,
): Promise<Selection> {
	const discountId = discountOf(context, item);
	const selectBy = selectByOf(context, item, ['codes', 'jobs']);
	if (selectBy === 'codes') return await selectByCodes(context, item, discountId);
	if (selectBy === 'jobs') return await selectByJobs(context, item, discountId, taken);
	if (selectBy === 'ids') {
		const field = { name: 'redeemCodeIds', label: 'Redeem Code IDs' };
		const ids = idsOf(context, item, { ...field, type: 'DiscountRedeemCode' });
		return { selected: ids.map((id) => ({ id, group: discountId })) };
	}
	const query = writeSearch(await searchOfItem(context, item, selectBy, CODES));
	const max = maxMatchesOf(context, item);
	const key = JSON.stringify([discountId, query, max]);
	return {
		selected: await once(key, async () => await search(context, item, discountId, query, max)),
	};
}

async function search(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
	query: string,
	max: number,
): Promise<Selected[]> {
	const selected: Selected[] = [];
	const reads = {
		document: getAllRedeemCodesDocument,
		variables: { id: discountId, query, reverse: false },
		pageOf: (result: Parameters<typeof codesPage>[0]) => codesPage(result, context, item),
		limit: max + 1,
		goOnBehind,
	};
	for await (const codes of readPages(context, reads, { itemIndex: item })) {
		for (const { redeemCodeId, code, usageCount } of codes) {
			selected.push({ id: redeemCodeId, group: discountId, known: { code, usageCount } });
		}
	}
	if (selected.length > max) throw tooMany(`more than ${max} codes`);
	return selected;
}

/** Takes the unused codes of jobs, for the first item that names a job: each code made by it names it. */
async function selectByJobs(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
	taken: Set<string>,
): Promise<Selection> {
	const field = { name: 'bulkCreationIds', label: 'Job IDs' };
	const named = idsOf(context, item, { ...field, type: 'DiscountRedeemCodeBulkCreation' });
	const max = maxMatchesOf(context, item);
	const jobIds = named.filter((id) => !taken.has(`${discountId} ${id}`));
	for (const id of jobIds) taken.add(`${discountId} ${id}`);
	return await unusedCodesOfJobs(context, item, discountId, jobIds, (count) => {
		if (count > max) throw tooMany(`${count} codes`, 'the jobs have made');
	});
}

/** Looks up each code first: only one that is on this very discount is deleted. */
async function selectByCodes(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
): Promise<Selection> {
	const given = listOf('Codes', context.getNodeParameter('codes', item, ''), 'code');
	if (given.length === 0) throw refuse('Codes', 'is empty');
	const { accepted, refused } = checkCodes(given.map((code) => ({ code, item })));
	const [wrong] = refused.filter(({ reason }) => reason === 'invalid');
	if (wrong) throw refuse('Codes', `has an entry that is no code. ${wrong.message}`);
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
				? 'Shopify does not list this code yet; try again in some minutes'
				: 'Another discount has this code';
		const reason = found?.owner.id === discountId ? 'unknown' : 'notFound';
		rows.push({ deleted: false, code, reason, message });
	}
	return { selected, rows };
}

function discountOf(context: IExecuteFunctions, item: number): string {
	const value = context.getNodeParameter('discountId', item, '', { extractValue: true });
	const id = toGid('DiscountCodeNode', value);
	if (id) return id;
	throw refuse(
		'Discount',
		isEmpty(value)
			? 'is empty'
			: `must be an ID such as gid://shopify/DiscountCodeNode/1057371160, not '${String(value)}'`,
	);
}
