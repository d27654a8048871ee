import type { Owner } from '../bulkCreation/jobApi';
import { foldCode } from '../codes/checkCodes';
import type { CheckedCode } from '../codes/checkCodes';
import { mayBeMistaken } from '../codes/collation';
import type { RequestContext } from '../http/context';
import { toNodeApiError } from '../http/nodeError';
import { askRest, sendRest } from '../restApi/sendRest';
import { getDiscountCode, lookUpDiscountCode } from './endpoints';
import type { CodePlace } from './endpoints';
import { rulePath } from './paths';

/** How many codes are looked up at the same time. */
const AT_ONCE = 10;

/** Looks up which price rule each code is of, one by one at one request each; those of none are left out. */
export async function findRules<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
): Promise<Map<C, Owner>> {
	const owners = new Map<C, Owner>();
	for (let start = 0; start < codes.length; start += AT_ONCE) {
		await Promise.all(
			codes.slice(start, start + AT_ONCE).map(async (one) => {
				const place = await findPlace(context, one);
				if (place) owners.set(one, await ownerOf(context, one, place));
			}),
		);
	}
	return owners;
}

/** Returns the path of the price rule that a code is of; undefined if the store does not have it. */
export async function findRuleOfCode(
	context: RequestContext,
	code: CheckedCode,
): Promise<string | undefined> {
	const place = await findPlace(context, code);
	return place && (await ownerOf(context, code, place)).discountId;
}

async function findPlace(
	context: RequestContext,
	{ code, item }: CheckedCode,
): Promise<CodePlace | undefined> {
	const options = { itemIndex: item };
	const answer = await askRest(
		context,
		lookUpDiscountCode,
		{ params: {}, query: { code } },
		options,
	);
	if ('data' in answer) return answer.data;
	if (answer.failure.kind === 'notFound') return undefined;
	throw toNodeApiError(context, answer.failure, item);
}

// Shopify finds a code by others that its collation takes for the same: only its text proves it.
async function ownerOf(
	context: RequestContext,
	{ code, item }: CheckedCode,
	{ priceRuleId, discountCodeId }: CodePlace,
): Promise<Owner> {
	const discountId = rulePath(priceRuleId);
	if (!mayBeMistaken(code)) return { discountId };
	const params = { priceRuleId, discountCodeId };
	const found = await sendRest(context, getDiscountCode, { params }, { itemIndex: item });
	return foldCode(found.code) === foldCode(code)
		? { discountId }
		: { discountId, hasAnother: true };
}
