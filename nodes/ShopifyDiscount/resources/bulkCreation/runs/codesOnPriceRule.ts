import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../../../../shared/http/context';
import {
	deleteDiscountCode,
	listDiscountCodes,
	MAX_PAGE_SIZE,
} from '../../../../shopify/priceRules/endpoints';
import { findCode } from '../../../../shopify/priceRules/findRules';
import { pathIds } from '../../../../shopify/priceRules/paths';
import { readRestPages } from '../../../../shopify/rest/pages';
import { askRest } from '../../../../shopify/rest/send';
import type { CodesOnOwner } from './codesOnOwner';
import { sentences } from '../../../../shared/http/sentences';

/** Returns the discount codes of a price rule. */
export function codesOnPriceRule(
	context: IExecuteFunctions,
	path: string,
	itemIndex: number,
): CodesOnOwner {
	const { priceRuleId } = pathIds(path);
	const options = { itemIndex };
	return {
		find: async (code) => {
			const { found } = (await findCode(context, { code, item: itemIndex })) ?? {};
			return found?.priceRuleId === priceRuleId ? { id: found.id, code: found.code } : undefined;
		},
		// Reading codes one by one takes a request each, of which a store allows two per second.
		readUses: async (codes) => {
			const uses = new Map<string, number | undefined>();
			const open = new Set(codes.map(({ id }) => id));
			if (open.size === 0) return uses;
			const call = { params: { priceRuleId }, query: { limit: MAX_PAGE_SIZE } };
			for await (const page of readRestPages(context, listDiscountCodes, call, options)) {
				for (const { id, usageCount } of page) {
					if (open.delete(id)) uses.set(id, usageCount ?? undefined);
				}
				if (open.size === 0) break;
			}
			return uses;
		},
		delete: async (ids, deadline) => {
			let deletedCount = 0;
			for (const discountCodeId of ids) {
				cancelSignalOf(context)?.throwIfAborted();
				if (Date.now() >= deadline) return { deletedCount, message: TOO_LATE };
				const call = { params: { priceRuleId, discountCodeId } };
				const answer = await askRest(context, deleteDiscountCode, call, {
					...options,
					repeatable: true,
				});
				// If it is gone, an earlier try without an answer has deleted it.
				if ('data' in answer || answer.failure.kind === 'notFound') deletedCount++;
				else {
					const { failure } = answer;
					const message = sentences(failure.message, failure.fate ?? failure.description);
					return { deletedCount, message, ...(deletedCount === 0 && { failure }) };
				}
			}
			return { deletedCount };
		},
		deleteAnyWith: "'Price Rule Code (Legacy)' → 'Get Many' and 'Delete'",
	};
}

const TOO_LATE = "'Wait at Most (Minutes)' ran out before their turn; it is safe to run this again";
