import type { IExecuteFunctions } from 'n8n-workflow';
import { lookUpEach } from '../../../../shopify/creation/lookUpEach';
import { changeMany } from '../../../../shopify/change/changeMany';
import type { Changed } from '../../../../shopify/change/changeMany';
import { codesById } from '../../redeemCode/deleteMany/codesById';
import { codeDeletion } from '../../redeemCode/deleteMany/deletion';
import { lookUpCode } from '../../redeemCode/lookUp';
import type { CodesOnOwner } from './codesOnOwner';

/** Returns the redeem codes of a discount. */
export function codesOnDiscount(
	context: IExecuteFunctions,
	discountId: string,
	itemIndex: number,
): CodesOnOwner {
	const lookUp = async (code: string) => {
		const found = await lookUpCode(context, code, { itemIndex });
		return found?.owner.id === discountId ? found : undefined;
	};
	return {
		find: async (code) => {
			const found = await lookUp(code);
			if (!found) return undefined;
			const { redeemCode } = found;
			return redeemCode ? { id: redeemCode.id, code: redeemCode.code } : 'unlisted';
		},
		readUses: async (codes) => {
			const ids = codes.map(({ id }) => id);
			const listed = await codesById(context, discountId, ids);
			const uses = new Map<string, number | undefined>();
			for (const [id, { usageCount }] of listed) uses.set(id, usageCount);
			// The search lists new codes with a delay.
			const unlisted = codes.filter(({ id }) => !uses.has(id));
			for (const [{ id }, { redeemCode }] of await lookUpEach(
				unlisted,
				async ({ code }) => await lookUp(code),
			)) {
				if (!redeemCode || redeemCode.id === id) uses.set(id, redeemCode?.asyncUsageCount);
			}
			return uses;
		},
		delete: async (ids, deadline) => {
			const changed: Changed = { outcomes: [], jobs: [], started: false };
			const change = codeDeletion(context, discountId, ids);
			await changeMany(context, ids, change, { wait: true, deadline }, changed);
			const { outcomes, failure, started } = changed;
			return {
				deletedCount: outcomes.filter(({ done }) => done).length,
				message: outcomes.find(({ done }) => !done)?.message,
				...(failure && !started && { failure }),
			};
		},
		deleteAnyWith: "'Code' → 'Delete Many' and the search times_used:0",
	};
}
