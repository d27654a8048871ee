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

/** Longer than a creation with all its waiting can take, plus what two clocks may differ. */
const MADE_WITHIN_MS = 15 * 60_000;

/**
 * Finds out what became of a creation that got no clear answer, by its code: there and as we sent
 * it, it is ours; not there, it is sent again; there but different, somebody else has the code.
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

/** A refusal is final, unless it is for the code: an earlier try may have come through after all. */
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
		Date.parse(discount.createdAt) > Date.now() - MADE_WITHIN_MS
	);
}

function isSameValue(made: BasicDiscount['customerGets']['value'], sent: unknown): boolean {
	const { value } = (sent ?? {}) as {
		value?: { percentage?: number; discountAmount?: { amount?: string } };
	};
	if (made.__typename === 'DiscountPercentage') return made.percentage === value?.percentage;
	if (made.__typename === 'DiscountOnQuantity') return false;
	return Number(made.amount.amount) === Number(value?.discountAmount?.amount);
}

const isSameTime = (one?: string | null, other?: unknown) =>
	one && typeof other === 'string' ? Date.parse(one) === Date.parse(other) : !one === !other;

const taken = (code: string, { id, discount }: CodeDiscountNode): Failure => ({
	kind: 'userErrors',
	message: `The code ${code} belongs to another discount`,
	description: `'${discount.title}' (${id}) has it. Choose another 'Code'. Nothing was created.`,
	executed: 'no',
});
