import type { IExecuteFunctions } from 'n8n-workflow';
import { listOf } from '../../../shared/parameters/list';
import { refuse } from '../../../shared/parameters/refuse';
import type { Change } from '../../../shopify/change/change';
import {
	activateCodeDiscountsDocument,
	addDiscountTagsDocument,
	deactivateCodeDiscountsDocument,
	deleteCodeDiscountsDocument,
	removeDiscountTagsDocument,
} from '../../discountForm/documents';
import { discountDeletion, haveStatus, haveTags, startJob } from '../../discountForm/many/changes';
import { runMany } from '../../discountForm/many/run';
import { selectDiscounts } from '../../discountForm/many/selectDiscounts';

/** Makes the codes of many discounts work from now on. */
export async function activateMany(this: IExecuteFunctions) {
	return await change(this, 'Activating discounts', 'activated', {
		start: async (ids) =>
			await startJob(
				this,
				activateCodeDiscountsDocument,
				{ ids },
				({ discountCodeBulkActivate }) => discountCodeBulkActivate?.job,
			),
		check: haveStatus(this, 'ACTIVE'),
	});
}

/** Makes the codes of many discounts stop working now. */
export async function deactivateMany(this: IExecuteFunctions) {
	return await change(this, 'Deactivating discounts', 'deactivated', {
		start: async (ids) =>
			await startJob(
				this,
				deactivateCodeDiscountsDocument,
				{ ids },
				({ discountCodeBulkDeactivate }) => discountCodeBulkDeactivate?.job,
			),
		check: haveStatus(this, 'EXPIRED'),
	});
}

/** Deletes many discounts with all their codes. */
export async function deleteMany(this: IExecuteFunctions) {
	const start: Change['start'] = async (ids) =>
		await startJob(
			this,
			deleteCodeDiscountsDocument,
			{ ids },
			({ discountCodeBulkDelete }) => discountCodeBulkDelete?.job,
		);
	return await change(this, 'Deleting discounts', 'deleted', discountDeletion(this, 'code', start));
}

/** Adds tags to discounts. */
export async function addTags(this: IExecuteFunctions) {
	return await changeTags(this, 'Adding tags', 'tagsAdded', (tags) => ({
		start: async (ids) =>
			await startJob(
				this,
				addDiscountTagsDocument,
				{ ids, tags },
				({ discountBulkTagsAdd }) => discountBulkTagsAdd?.job,
			),
		check: haveTags(this, tags, true),
	}));
}

/** Removes tags from discounts. */
export async function removeTags(this: IExecuteFunctions) {
	return await changeTags(this, 'Removing tags', 'tagsRemoved', (tags) => ({
		start: async (ids) =>
			await startJob(
				this,
				removeDiscountTagsDocument,
				{ ids, tags },
				({ discountBulkTagsRemove }) => discountBulkTagsRemove?.job,
			),
		check: haveTags(this, tags, false),
	}));
}

const change = async (context: IExecuteFunctions, title: string, done: string, how: Change) =>
	await runMany(context, {
		title,
		done,
		idKey: 'id',
		select: async (item, memoize) => await selectDiscounts(context, item, memoize, 'code'),
		changeOf: () => how,
	});

// Items may name different tags, so items with the same tags form a group.
const changeTags = async (
	context: IExecuteFunctions,
	title: string,
	done: string,
	how: (tags: string[]) => Change,
) =>
	await runMany(context, {
		title,
		done,
		idKey: 'id',
		select: async (item, memoize) =>
			await selectDiscounts(context, item, memoize, 'code', JSON.stringify(tagsOf(context, item))),
		changeOf: (group) => how(JSON.parse(group) as string[]),
	});

function tagsOf(context: IExecuteFunctions, item: number): string[] {
	const tags = listOf('Tags', context.getNodeParameter('tags', item, ''), 'tag');
	if (tags.length === 0) throw refuse('Tags', 'is empty');
	return [...new Set(tags)].sort();
}
