import { sleep } from 'n8n-workflow';
import type { Answer, Failure } from '../../../shared/adminApi/answer';
import type { Result, Variables } from '../../../shared/adminApi/documents';
import { FIRST_GAP_MS, LONGEST_GAP_MS, RETRY_FOR_MS } from '../../../shared/adminApi/limits';
import type { Request } from '../../../shared/adminApi/routing';
import { ask, cancelSignalOf } from '../../../shared/adminApi/send';
import { createBasicCodeDiscountDocument, findCodeDiscountByCodeDocument } from './documents';
import type { CodeDiscountNode } from '../discount/simplify';

type Creation = typeof createBasicCodeDiscountDocument;
type BasicDiscount = Extract<CodeDiscountNode['discount'], { __typename: 'DiscountCodeBasic' }>;

/** Longer than a creation with all its waiting can take, plus what two clocks may differ. */
const MADE_WITHIN_MS = 15 * 60_000;

/**
 * Finds out what became of a creation that got no clear answer, by its code: there and as we sent
 * it, it is ours; not there, it is sent again; there but different, somebody else has the code.
 */
export async function recoverCreation(
	{ context, variables, options }: Request<Creation>,
	failure: Failure,
): Promise<Answer<Result<Creation>>> {
	const code = variables.input.code;
	if (isFinal(failure) || !code) return { failure };
	const signal = cancelSignalOf(context);
	const deadline = Date.now() + RETRY_FOR_MS.unavailable;
	const lookUp = { code, details: variables.details };
	for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS)) {
		const found = await ask(context, findCodeDiscountByCodeDocument, lookUp, {
			...options,
			repeatable: true,
			deadline,
		});
		if ('failure' in found) return { failure };
		const node = found.data.codeDiscountNodeByCode;
		if (node) {
			return isWhatWeSent(node, variables)
				? { data: created(node) }
				: { failure: taken(code, node) };
		}
		const again = await ask(context, createBasicCodeDiscountDocument, variables, {
			...options,
			deadline,
		});
		if ('data' in again || isFinal(again.failure)) return again;
		if (Date.now() + gapMs > deadline) return { failure };
		await sleep(gapMs, signal);
		signal?.throwIfAborted();
	}
}

/** A refusal is final, unless it is for the code: an earlier try may have come through after all. */
const isFinal = ({ executed, userErrors = [] }: Failure) =>
	executed === 'no' && !userErrors.some(({ code }) => code === 'TAKEN');

function isWhatWeSent({ discount }: CodeDiscountNode, { input }: Variables<Creation>): boolean {
	return (
		discount.__typename === 'DiscountCodeBasic' &&
		discount.codes.nodes[0]?.code === input.code &&
		discount.title === input.title &&
		isSameTime(discount.startsAt, input.startsAt) &&
		isSameTime(discount.endsAt, input.endsAt) &&
		discount.usageLimit === (input.usageLimit ?? null) &&
		discount.appliesOncePerCustomer === (input.appliesOncePerCustomer ?? false) &&
		isSameValue(discount.customerGets.value, input.customerGets?.value) &&
		Date.parse(discount.createdAt) > Date.now() - MADE_WITHIN_MS
	);
}

function isSameValue(
	made: BasicDiscount['customerGets']['value'],
	sent: NonNullable<Variables<Creation>['input']['customerGets']>['value'],
): boolean {
	if (made.__typename === 'DiscountPercentage') return made.percentage === sent?.percentage;
	if (made.__typename === 'DiscountOnQuantity') return false;
	return Number(made.amount.amount) === Number(sent?.discountAmount?.amount);
}

const isSameTime = (one?: string | null, other?: string | null) =>
	one && other ? Date.parse(one) === Date.parse(other) : !one === !other;

const created = (codeDiscountNode: CodeDiscountNode): Result<Creation> => ({
	discountCodeBasicCreate: { codeDiscountNode, userErrors: [] },
});

const taken = (code: string, { id, discount }: CodeDiscountNode): Failure => ({
	kind: 'userErrors',
	message: `The code ${code} belongs to another discount`,
	description: `'${discount.title}' (${id}) has it. Choose another 'Code'. Nothing was created.`,
	executed: 'no',
});
