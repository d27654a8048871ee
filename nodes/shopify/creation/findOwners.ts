import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { mayBeMistaken } from '../../shared/codes/collation';
import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import { phrase } from '../search/tree';
import { writeSearch } from '../search/write';
import { findCodesAlikeDocument, findDiscountOfCodeDocument } from './documents';
import type { Owner } from './jobApi';

/** How many codes are looked up at the same time. */
const AT_ONCE = 10;

/** Looks up the discount of each code, at 1 point per code; codes that no discount has are left out. */
export async function findOwners<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
): Promise<Map<C, Owner>> {
	const owners = new Map<C, Owner>();
	for (let start = 0; start < codes.length; start += AT_ONCE) {
		await Promise.all(
			codes.slice(start, start + AT_ONCE).map(async (one) => {
				const find = mayBeMistaken(one.code) ? findExactly : findByCode;
				const owner = await find(context, one);
				if (owner) owners.set(one, owner);
			}),
		);
	}
	return owners;
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
