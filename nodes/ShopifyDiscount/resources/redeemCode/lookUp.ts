import { foldCode } from '../../../shared/codes/checkCodes';
import type { RequestContext } from '../../../shared/http/context';
import type { Result } from '../../../shopify/graphql/documents';
import { send } from '../../../shopify/graphql/send';
import type { SendOptions } from '../../../shopify/graphql/send';
import { phrase } from '../../../shopify/search/tree';
import { writeSearch } from '../../../shopify/search/write';
import { findRedeemCodeDocument } from './documents';

type Owner = NonNullable<Result<typeof findRedeemCodeDocument>['codeDiscountNodeByCode']>;
type Code = Owner['codeDiscount']['codes']['nodes'][number];

/** Finds a code regardless of case: its discount, and the code itself once Shopify lists it. */
export async function lookUpCode(
	context: RequestContext,
	code: string,
	options: SendOptions,
): Promise<{ owner: Owner; redeemCode?: Code } | undefined> {
	// The search matches words, so it also returns longer codes. It lists new codes with a delay, so the
	// newest codes are checked as well.
	const searches = [
		{ first: 50, query: writeSearch(phrase(code)), reverse: false },
		{ first: 250, query: null, reverse: true },
	];
	let owner: Owner | undefined;
	for (const search of searches) {
		const variables = { code, ...search };
		const found = await send(context, findRedeemCodeDocument, variables, options);
		owner = found.codeDiscountNodeByCode ?? undefined;
		if (!owner) return undefined;
		const redeemCode = owner.codeDiscount.codes.nodes.find(
			(one) => foldCode(one.code) === foldCode(code),
		);
		if (redeemCode) return { owner, redeemCode };
	}
	return owner && { owner };
}
