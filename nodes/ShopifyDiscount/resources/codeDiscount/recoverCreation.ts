import type { IDataObject } from 'n8n-workflow';
import type { Failure } from '../../../shared/http/failure';
import { Backoff } from '../../../shared/http/backoff';
import { RETRY_FOR_MS } from '../../../shared/http/limits';
import { ask } from '../../../shopify/graphql/send';
import type { Recover } from '../../discountForm/create';
import { kindOf } from '../../discountForm/discountNode';
import type { CodeDiscountNode } from '../../discountForm/discountNode';
import type { Kind } from '../../discountForm/visibility';
import { findCodeDiscountByCodeDocument } from './documents';

type BasicDiscount = Extract<CodeDiscountNode['discount'], { __typename: 'DiscountCodeBasic' }>;

/** Exceeds the longest possible creation, retries included, plus clock skew. */
const CREATED_WITHIN_MS = 15 * 60_000;

/**
 * Looks up the code of a creation without a clear answer. If its discount is as we sent it, it is
 * ours; if the code does not exist, it is sent again; otherwise the code is taken.
 */
export const recoverCreation: Recover = async (
	{ request: { context, options }, asked: { input, details }, kind, create },
	failure,
) => {
	const { code } = input;
	if (isFinal(failure) || typeof code !== 'string' || !code) return { failure };
	const deadline = Date.now() + RETRY_FOR_MS.unavailable;
	const backoff = new Backoff(context);
	for (;;) {
		const found = await ask(
			context,
			findCodeDiscountByCodeDocument,
			{ code, details },
			{ ...options, repeatable: true, deadline },
		);
		if ('failure' in found) return { failure };
		const node = found.data.codeDiscountNodeByCode;
		if (node) {
			return isWhatWeSent(node, kind, input) ? { data: node } : { failure: taken(code, node) };
		}
		const again = await create.ask(
			context,
			{ input, details },
			{ ...options, deadline, confirm: true },
		);
		if ('data' in again || isFinal(again.failure)) return again;
		if (!(await backoff.wait(deadline))) return { failure };
	}
};

/** Says whether a refusal is final: one about the code may mean that an earlier try succeeded. */
const isFinal = ({ executed, userErrors = [] }: Failure) =>
	executed === 'no' && !userErrors.some(({ code }) => code === 'TAKEN');

function isWhatWeSent({ discount }: CodeDiscountNode, kind: Kind, input: IDataObject): boolean {
	return (
		kindOf(discount) === kind &&
		discount.codes.nodes[0]?.code === input.code &&
		discount.title === input.title &&
		isSameTime(discount.startsAt, input.startsAt) &&
		isSameTime(discount.endsAt, input.endsAt) &&
		discount.usageLimit === (input.usageLimit ?? null) &&
		discount.appliesOncePerCustomer === (input.appliesOncePerCustomer ?? false) &&
		(discount.__typename !== 'DiscountCodeBasic' ||
			isSameValue(discount.customerGets.value, input.customerGets)) &&
		Date.parse(discount.createdAt) > Date.now() - CREATED_WITHIN_MS
	);
}

function isSameValue(created: BasicDiscount['customerGets']['value'], sent: unknown): boolean {
	const { value } = (sent ?? {}) as {
		value?: { percentage?: number; discountAmount?: { amount?: string } };
	};
	if (created.__typename === 'DiscountPercentage') return created.percentage === value?.percentage;
	if (created.__typename === 'DiscountOnQuantity') return false;
	return Number(created.amount.amount) === Number(value?.discountAmount?.amount);
}

const isSameTime = (one?: string | null, other?: unknown) =>
	one && typeof other === 'string' ? Date.parse(one) === Date.parse(other) : !one === !other;

const taken = (code: string, { id, discount }: CodeDiscountNode): Failure => ({
	kind: 'userErrors',
	message: `The code ${code} belongs to another discount`,
	description: `'${discount.title}' (${id}) has it. Choose another 'Code'. Nothing was created.`,
	executed: 'no',
});
