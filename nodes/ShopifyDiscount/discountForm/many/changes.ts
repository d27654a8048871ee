import type { IExecuteFunctions } from 'n8n-workflow';
import type { Job } from '../../../shopify/change/awaitJob';
import type { Change, Checked } from '../../../shopify/change/change';
import { deletion } from '../../../shopify/change/deletion';
import type { Answer } from '../../../shopify/graphql/answer';
import type { Document, Result, Variables } from '../../../shopify/graphql/documents';
import { ask, send } from '../../../shopify/graphql/send';
import { checkDiscountsDocument, checkDiscountTagsDocument } from '../documents';

/** Sends a bulk mutation, with retries, and returns the job from its answer. */
export async function startJob<D extends Document>(
	context: IExecuteFunctions,
	document: D,
	variables: Variables<D>,
	jobOf: (result: Result<D>) => Job | null | undefined,
): Promise<Answer<Job | null | undefined>> {
	const answer: Answer<Result<D>> = await ask(context, document, variables, { repeatable: true });
	return 'failure' in answer ? answer : { ...answer, data: jobOf(answer.data) };
}

/** Returns a check that discounts have a status; it also reports the current one. */
export const haveStatus =
	(context: IExecuteFunctions, expected: 'ACTIVE' | 'EXPIRED'): Change['check'] =>
	async (ids) => {
		const { nodes } = await send(context, checkDiscountsDocument, { ids });
		return byId(ids, nodes, (node) => {
			if (!node || !('codeDiscount' in node)) return MISSING;
			const { status } = node.codeDiscount;
			return { ok: status === expected, now: { status } };
		});
	};

/** Returns the deletion of discounts that `start` begins. */
export const discountDeletion = (
	context: IExecuteFunctions,
	method: 'automatic' | 'code',
	start: Change['start'],
): Change =>
	deletion({
		start,
		async findExisting(ids) {
			const { nodes } = await send(context, checkDiscountsDocument, { ids });
			return new Set(ids.filter((_, index) => nodes[index]));
		},
		missing: `The store had no ${method} discount with this ID`,
	});

/** Returns a check that discounts have, or no longer have, tags; it also reports the current ones. */
export const haveTags =
	(context: IExecuteFunctions, tags: string[], expected: boolean): Change['check'] =>
	async (ids) => {
		const { nodes } = await send(context, checkDiscountTagsDocument, { ids });
		return byId(ids, nodes, (node) => {
			if (!node || !('codeDiscount' in node)) return MISSING;
			const current = new Set(node.codeDiscount.tags.map((tag) => tag.toLowerCase()));
			const ok = tags.every((tag) => current.has(tag.toLowerCase()) === expected);
			return { ok, now: { tags: node.codeDiscount.tags } };
		});
	};

const MISSING: Checked = {
	ok: false,
	impossible: 'The store has no code discount with this ID',
};

// Shopify returns `nodes` in the order of the IDs, with null for unknown IDs.
const byId = <Node>(ids: string[], nodes: Node[], check: (node: Node | undefined) => Checked) =>
	new Map(ids.map((id, index) => [id, check(nodes[index])]));
