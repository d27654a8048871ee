import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeOutcome } from '../../shared/codeRun/outcome';
import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { numberOf } from '../client/gid';
import { findOwners } from '../creation/findOwners';
import type { Result } from '../graphql/documents';
import { MAX_PAGE_SIZE, readPages } from '../graphql/lists';
import { getExistingCodesDocument } from './documents';

/** A page of 250 codes costs 14 points (2026); looking up one code costs 1. */
const POINTS_PER_PAGE = 14;

/** Finds the codes that a discount with `codesCount` codes already has. */
export async function findExisting<C extends CheckedCode>(
	context: IExecuteFunctions,
	discountId: string,
	codesCount: number,
	codes: C[],
	readIds: boolean,
): Promise<Array<CodeOutcome<C>>> {
	const pages = Math.ceil(codesCount / MAX_PAGE_SIZE);
	// A look-up does not return the ID of a code.
	if (!readIds && pages * POINTS_PER_PAGE > codes.length) {
		const owners = await findOwners(context, codes);
		return codes
			.filter((code) => {
				const owner = owners.get(code);
				return owner?.discountId === discountId && !owner.hasAnother;
			})
			.map((code) => ({ ...code, discountId, existing: true as const }));
	}
	const byFoldedCode = new Map(codes.map((code) => [foldCode(code.code), code]));
	const found: Array<CodeOutcome<C>> = [];
	const request = {
		document: getExistingCodesDocument,
		variables: { id: discountId },
		pageOf,
		// The search index may lag: a code that it does not list yet is sent, refused and then looked up.
		continueAfter: ({ id }: { id: string }, variables: object) => ({
			...variables,
			query: `id:>${numberOf(id)}`,
		}),
	};
	for await (const page of readPages(context, request, { itemIndex: codes[0]?.item })) {
		for (const { id, code } of page) {
			const one = byFoldedCode.get(foldCode(code));
			if (one)
				found.push({ ...one, discountId, existing: true, ...(readIds && { redeemCodeId: id }) });
		}
		if (found.length === codes.length) break;
	}
	return found;
}

function pageOf({ discountNode }: Result<typeof getExistingCodesDocument>) {
	const none = { nodes: [], pageInfo: { hasNextPage: false } };
	return discountNode && 'codes' in discountNode.discount ? discountNode.discount.codes : none;
}
