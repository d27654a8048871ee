import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { mayBeMistaken } from '../../shared/codes/collation';
import type { Answer } from '../../shared/http/answer';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import type { Owner } from '../creation/jobApi';
import { lookUpEach } from '../creation/lookUpEach';
import type { Endpoint, RestCall } from '../rest/endpoint';
import { askRest } from '../rest/send';
import { getDiscountCode, lookUpDiscountCode } from './endpoints';
import type { CodeLocation } from './endpoints';
import { rulePath } from './paths';
import type { DiscountCode } from './records';

/** Looks up the price rule of each code, one request per code; omits codes that no price rule has. */
export async function findRules<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
): Promise<Map<C, Owner>> {
	return await lookUpEach(codes, async (one) => await findOwner(context, one));
}

/** A code of the store, and when it was read, in ms since epoch by Shopify's clock. */
export interface FoundCode {
	found: DiscountCode;
	date?: number;
}

/** Reads a code by its text; undefined if the store does not have exactly this code. */
export async function findCode(
	context: RequestContext,
	code: CheckedCode,
): Promise<FoundCode | undefined> {
	const location = await findLocation(context, code);
	const foundCode = location && (await readCode(context, location, code.item));
	return foundCode && isSameCode(foundCode.found, code) ? foundCode : undefined;
}

// Shopify also finds codes that its collation treats as equal, so only the text proves a match.
async function findOwner(context: RequestContext, code: CheckedCode): Promise<Owner | undefined> {
	const location = await findLocation(context, code);
	if (!location) return undefined;
	const discountId = rulePath(location.priceRuleId);
	if (!mayBeMistaken(code.code)) return { discountId };
	const foundCode = await readCode(context, location, code.item);
	if (!foundCode) return undefined;
	return isSameCode(foundCode.found, code) ? { discountId } : { discountId, hasAnother: true };
}

const isSameCode = (one: { code: string }, other: { code: string }) =>
	foldCode(one.code) === foldCode(other.code);

async function findLocation(
	context: RequestContext,
	{ code, item }: CheckedCode,
): Promise<CodeLocation | undefined> {
	const call = { params: {}, query: { code } };
	const answer = await readOrUndefined(context, lookUpDiscountCode, call, item);
	return answer?.data;
}

async function readCode(
	context: RequestContext,
	location: CodeLocation,
	itemIndex?: number,
): Promise<FoundCode | undefined> {
	const answer = await readOrUndefined(
		context,
		getDiscountCode,
		{ params: { ...location } },
		itemIndex,
	);
	return answer && { found: answer.data, date: answer.date };
}

async function readOrUndefined<T>(
	context: RequestContext,
	endpoint: Endpoint<T>,
	call: RestCall,
	itemIndex?: number,
): Promise<Extract<Answer<T>, { data: T }> | undefined> {
	const answer = await askRest(context, endpoint, call, { itemIndex });
	if ('data' in answer) return answer;
	if (answer.failure.kind === 'notFound') return undefined;
	throw toNodeApiError(context, answer.failure, itemIndex);
}
