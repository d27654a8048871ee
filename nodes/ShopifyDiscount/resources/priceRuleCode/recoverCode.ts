import { foldCode } from '../../../shared/codes/checkCodes';
import type { Answer } from '../../../shared/http/answer';
import type { Failure } from '../../../shared/http/failure';
import { Backoff } from '../../../shared/http/backoff';
import { RETRY_FOR_MS } from '../../../shared/http/limits';
import {
	createDiscountCode,
	getDiscountCode,
	lookUpDiscountCode,
} from '../../../shopify/priceRules/endpoints';
import { wasCreatedSince } from '../../../shopify/priceRules/createdSince';
import type { DiscountCode } from '../../../shopify/priceRules/records';
import type { RestItem } from '../../../shopify/rest/routing';
import { askRest } from '../../../shopify/rest/send';

/**
 * Looks up the code of a creation without a clear answer. If it is new and in this price rule, it is
 * ours; if it does not exist, it is sent again; otherwise the code is taken.
 */
export async function recoverCode(item: RestItem, failure: Failure): Promise<Answer<DiscountCode>> {
	const { context, call, options } = item;
	const deadline = Date.now() + RETRY_FOR_MS.unavailable;
	const backoff = new Backoff(context);
	for (;;) {
		if (isFinal(failure)) return { failure };
		const found = await findCode(item, deadline);
		if ('failure' in found) return { failure };
		if (found.data) {
			return isOurs(found.data, found.date, item)
				? { data: found.data }
				: { failure: taken(found.data) };
		}
		const again = await askRest(context, createDiscountCode, call, { ...options, deadline });
		if ('data' in again || isFinal(again.failure)) return again;
		if (!(await backoff.wait(deadline))) return { failure };
	}
}

/** Reads the code that was to be created; undefined if the store does not have it. */
async function findCode(
	{ context, call, options }: RestItem,
	deadline: number,
): Promise<Answer<DiscountCode | undefined>> {
	const query = { code: codeIn(call.body) };
	const location = await askRest(
		context,
		lookUpDiscountCode,
		{ params: {}, query },
		{ ...options, deadline },
	);
	if ('failure' in location) {
		return location.failure.kind === 'notFound' ? { data: undefined } : location;
	}
	const code = await askRest(
		context,
		getDiscountCode,
		{ params: { ...location.data } },
		{ ...options, deadline },
	);
	return 'failure' in code && code.failure.kind === 'notFound' ? { data: undefined } : code;
}

/** Says whether a refusal is final: one about the code may mean that an earlier try succeeded. */
const isFinal = ({ executed, userErrors = [] }: Failure) =>
	executed === 'no' && !userErrors.some(({ field }) => field?.[0] === 'code');

function isOurs(code: DiscountCode, date: number | undefined, { call, since }: RestItem): boolean {
	const isSame = foldCode(code.code) === foldCode(codeIn(call.body));
	return (
		isSame && code.priceRuleId === call.params.priceRuleId && wasCreatedSince(code, since, date)
	);
}

const codeIn = (body: unknown): string =>
	(body as { discount_code: { code: string } }).discount_code.code;

const taken = ({ code, priceRuleId }: DiscountCode): Failure => ({
	kind: 'userErrors',
	message: `The store has the code ${code} already`,
	description: `It belongs to the price rule ${priceRuleId}. Choose another 'Code'. Nothing was created.`,
	executed: 'no',
});
