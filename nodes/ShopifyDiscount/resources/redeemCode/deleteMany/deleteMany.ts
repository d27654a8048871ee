import type { IExecuteFunctions } from 'n8n-workflow';
import { describeValue } from '../../../../shared/parameters/describe';
import { isEmpty, refuse } from '../../../../shared/parameters/refuse';
import { toGid } from '../../../../shopify/client/gid';
import { NO_NAMES } from '../../../../shopify/parameters/id';
import { writeSearch } from '../../../../shopify/search/write';
import { runMany } from '../../../discountForm/many/run';
import {
	idsOf,
	maxMatchesOf,
	searchOfItem,
	selectByOf,
	tooMany,
} from '../../../discountForm/many/select';
import type { Memoize } from '../../../discountForm/many/select';
import type { Selection } from '../../../discountForm/many/selectAll';
import { CODES } from '../search';
import { unusedCodesOfJobs } from './codesOfJobs';
import { codeDeletion } from './deletion';
import { selectByCodes, selectBySearch } from './selectCodes';

/** Deletes redeem codes of discounts: by ID, by code, by search or by the jobs that created them. */
export async function deleteMany(this: IExecuteFunctions) {
	const taken = new Set<string>();
	return await runMany(this, {
		title: 'Deleting codes',
		done: 'deleted',
		idKey: 'redeemCodeId',
		select: async (item, memoize) => await select(this, item, memoize, taken),
		changeOf: (discountId, targets) => {
			// A search would not find all of them again, because it lists new codes with a delay.
			const known = [...targets.keys()].filter((id) => targets.get(id)?.known);
			return codeDeletion(this, discountId, known);
		},
	});
}

async function select(
	context: IExecuteFunctions,
	item: number,
	memoize: Memoize,
	taken: Set<string>,
): Promise<Selection> {
	const discountId = discountOf(context, item);
	const selectBy = selectByOf(context, item, ['codes', 'jobs']);
	if (selectBy === 'codes') return await selectByCodes(context, item, discountId);
	if (selectBy === 'jobs') return await selectByJobs(context, item, discountId, taken);
	if (selectBy === 'ids') {
		const field = { name: 'redeemCodeIds', label: 'Code IDs' };
		const ids = idsOf(context, item, { ...field, type: 'DiscountRedeemCode' });
		return { selected: ids.map((id) => ({ id, group: discountId })) };
	}
	const query = writeSearch(await searchOfItem(context, item, selectBy, CODES));
	const max = maxMatchesOf(context, item);
	const key = JSON.stringify([discountId, query, max]);
	return await memoize(
		key,
		async () => await selectBySearch(context, item, discountId, { query, max }),
	);
}

/** Selects the unused codes of jobs. Each code of a job names it, so only the first item counts. */
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

function discountOf(context: IExecuteFunctions, item: number): string {
	const value = context.getNodeParameter('discountId', item, '', { extractValue: true });
	const id = toGid('DiscountCodeNode', value);
	if (id) return id;
	throw refuse(
		'Discount',
		isEmpty(value)
			? 'is empty'
			: `must be an ID such as gid://shopify/DiscountCodeNode/1057371160, not ${describeValue(value)}`,
		isEmpty(value) ? '' : NO_NAMES,
	);
}
