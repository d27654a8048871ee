import type { IExecuteFunctions } from 'n8n-workflow';
import { numberOf } from '../../../shared/adminApi/gid';
import { ask, send } from '../../../shared/adminApi/send';
import type { Change } from '../../../shared/bulkChange/changeMany';
import { deleteRedeemCodesDocument, getAllRedeemCodesDocument } from './documents';
import { codesPage } from './getAll';

/** Deletes codes of one discount by their IDs; a code of another discount it does not touch. */
export const codeDeletion = (context: IExecuteFunctions, discountId: string): Change => ({
	async start(ids) {
		const answer = await ask(
			context,
			deleteRedeemCodesDocument,
			{ discountId, ids },
			{ repeatable: true },
		);
		return 'failure' in answer
			? answer
			: { ...answer, data: answer.data.discountCodeRedeemCodeBulkDelete?.job };
	},
	async check(ids) {
		const query = ids.map((id) => `id:${numberOf(id)}`).join(' OR ');
		const variables = { id: discountId, query, first: ids.length };
		const answer = await send(context, getAllRedeemCodesDocument, variables);
		const there = new Set(codesPage(answer, context).nodes.map((code) => code.redeemCodeId));
		return new Map(ids.map((id) => [id, { ok: !there.has(id) }]));
	},
});
