import type { INodeProperties, INodePropertyRouting } from 'n8n-workflow';
import type { Failure } from '../../shared/http/failure';
import type { Answer } from '../../shopify/graphql/answer';
import type { Document } from '../../shopify/graphql/documents';
import { routeDocument } from '../../shopify/graphql/routing';
import type { Request } from '../../shopify/graphql/routing';
import { assertEndsLater } from './assertEndsLater';
import type { DiscountNode } from './discountNode';
import { unconfirmed } from './failures';
import { readKind } from './kindField';
import { prepareInput, refusal } from './prepare';
import type { RequestedInput } from './prepare';
import { toOutput } from './toOutput';
import type { Kind } from './visibility';
import type { DiscountMutation, MutationsByKind } from './mutations';

/** The discount that one item creates. */
export interface Creation {
	request: Request<Document>;
	asked: RequestedInput;
	kind: Kind;
	create: DiscountMutation;
}

export type Recover = (
	creation: Creation,
	failure: Failure,
) => Promise<Answer<DiscountNode | undefined>>;

/** Returns the routing that creates a discount of the chosen kind. */
export const routeCreation = (
	kinds: MutationsByKind,
	fields: INodeProperties[],
	recover?: Recover,
): INodePropertyRouting =>
	routeDocument(async (request) => {
		const kind = readKind(request.context);
		const { create } = kinds[kind];
		const asked = await prepareInput(request, fields);
		const answer = await createDiscount({ request, asked, kind, create }, recover);
		if ('failure' in answer) throw refusal(request, answer.failure, fields);
		if (!answer.data) throw unconfirmed(request.context, 'created');
		return [await toOutput(answer.data, request.context)];
	});

/** Creates a discount exactly once, even if the first attempt gets no answer. */
export async function createDiscount(creation: Creation, recover?: Recover) {
	const { request, asked, create } = creation;
	const { context, options } = request;
	assertEndsLater(asked.input);
	const startsAt = new Date(Date.now()).toISOString().replace(/\.\d+Z$/, 'Z');
	asked.input = { ...asked.input, startsAt: asked.input.startsAt ?? startsAt };
	const { input, details } = asked;
	const answer = await create.ask(context, { input, details }, { ...options, confirm: true });
	const isUnclear =
		'failure' in answer && (answer.retried === true || answer.failure.executed !== 'no');
	return isUnclear && recover ? await recover(creation, answer.failure) : answer;
}
