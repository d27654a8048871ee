import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { mayBeMistaken } from '../../shared/codes/collation';
import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import { phrase } from '../search/tree';
import { writeSearch } from '../search/write';
import { findCodesAlikeDocument, findDiscountOfCodeDocument } from './documents';
import type { Owner } from './jobApi';
import { lookUpEach } from './lookUpEach';

/** Looks up the discount of each code, at 1 point per code; codes that no discount has are left out. */
export async function findOwners<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
): Promise<Map<C, Owner>> {
	return await lookUpEach(
		codes,
		async (one) => await (mayBeMistaken(one.code) ? findExactly : findByCode)(context, one),
	);
}

async function findByCode(
	context: RequestContext,
	{ code, item }: CheckedCode,
): Promise<Owner | undefined> {
	const { codeDiscountNodeByCode: owner } = await send(
		context,
		findDiscountOfCodeDocument,
		{ code },
		{ itemIndex: item },
	);
	return owner ? { discountId: owner.id } : undefined;
}

// Shopify also finds codes that its collation treats as equal, so only the text is proof. For a plain
// code that is not worth the points: if an accented code matches here, it also matches at checkout.
async function findExactly(
	context: RequestContext,
	{ code, item }: CheckedCode,
): Promise<Owner | undefined> {
	const searches = [
		{ first: 50, query: writeSearch(phrase(code)), reverse: false },
		// The search index lists new codes with a delay.
		{ first: 250, query: null, reverse: true },
	];
	let discountId = '';
	for (const search of searches) {
		const variables = { code, ...search };
		const options = { itemIndex: item };
		const found = await send(context, findCodesAlikeDocument, variables, options);
		const owner = found.codeDiscountNodeByCode;
		if (!owner) return undefined;
		discountId = owner.id;
		const isThere = owner.codeDiscount.codes.nodes.some(
			(one) => foldCode(one.code) === foldCode(code),
		);
		if (isThere) return { discountId };
	}
	return { discountId, hasAnother: true };
}
