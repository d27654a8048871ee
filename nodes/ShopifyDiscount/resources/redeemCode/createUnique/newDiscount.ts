import { NodeOperationError, sleep } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { sentences } from '../../../../shared/http/sentences';
import { FIRST_GAP_MS } from '../../../../shared/http/limits';
import type { Running } from '../../../../shared/codeRun/outcome';
import { forItem, readForm } from '../../../../shared/n8n/readForm';
import { oneOf } from '../../../../shared/parameters/choice';
import { readStanding, standingOf } from '../../../../shopify/creation/standing';
import type { Document, Variables } from '../../../../shopify/graphql/documents';
import type { Request } from '../../../../shopify/graphql/routing';
import { send } from '../../../../shopify/graphql/send';
import { reserveTitledDiscount, markCreated } from '../../../../shopify/uniqueCodes/titledDiscount';
import type { Reservation, FirstCode } from '../../../../shopify/uniqueCodes/titledDiscount';
import { assertEndsLater } from '../../../discountForm/assertEndsLater';
import { createDiscount } from '../../../discountForm/create';
import { isCodeDiscount } from '../../../discountForm/discountNode';
import type { CodeDiscountNode } from '../../../discountForm/discountNode';
import { unconfirmed } from '../../../discountForm/failures';
import { prepareInput, refusal } from '../../../discountForm/prepare';
import type { Kind } from '../../../discountForm/visibility';
import { findCodeDiscountByCodeDocument } from '../../codeDiscount/documents';
import { codeKinds } from '../../codeDiscount/kinds';
import { recoverCreation } from '../../codeDiscount/recoverCreation';
import { newDiscountFields } from './newDiscountFields';

/** A discount that this run or an earlier one created, with its first code. */
export interface EnsuredDiscount {
	discountId: string;
	first: Reservation & { redeemCodeId?: string };
	isNew: boolean;
	/** The discount that this run created. */
	running?: Running;
}

/** The first code is random, so another discount hardly ever has it. */
const MAX_TRIES = 10;

/** Reads the fields of an item's new discount; throws what they refuse, before anything is sent. */
export async function readNewDiscount(context: IExecuteFunctions, item: number) {
	const seen = forItem(context, item);
	const kind = oneOf(
		'Kind',
		Object.keys(codeKinds),
		context.getNodeParameter('kind', item),
	) as Kind;
	const { create } = codeKinds[kind];
	const variables = await readForm(seen, newDiscountFields);
	const request: Request<Document> = {
		context: seen,
		// Shopify validates the values; a test checks the fields against its schema.
		variables: variables as unknown as Variables<Document>,
		options: { itemIndex: item },
	};
	const asked = await prepareInput(request, newDiscountFields);
	assertEndsLater(asked.input, { getsCodes: true });
	return { request, kind, create, asked };
}

export type NewDiscount = Awaited<ReturnType<typeof readNewDiscount>>;

/**
 * Returns the discount of a title: the one an earlier run created, or a new one with a drawn code as
 * its first. Concurrent runs end up with the same discount.
 */
export async function ensureDiscount(
	context: IExecuteFunctions,
	title: string,
	discount: NewDiscount,
	drawFirstCode: () => FirstCode,
): Promise<EnsuredDiscount> {
	const { asked } = discount;
	const hasOwnTitle = (node: CodeDiscountNode) => node.discount.title === asked.input.title;
	let reservation = await reserveTitledDiscount(context, title, drawFirstCode());
	for (let tries = 0; tries < MAX_TRIES; tries++) {
		if (reservation.discountId !== undefined) {
			if (await exists(context, reservation.discountId, discount)) {
				return { discountId: reservation.discountId, first: reservation, isNew: false };
			}
			// Somebody has deleted the discount, so its codes no longer work.
			reservation = await reserveTitledDiscount(context, title, drawFirstCode(), reservation);
			continue;
		}
		const existing = await findByCode(context, reservation.code, discount);
		if (existing && (!reservation.isMine || hasOwnTitle(existing)))
			return await toEnsured(context, title, existing, reservation);
		if (existing) {
			// Another discount has our random code, which nobody has received from us.
			reservation = await reserveTitledDiscount(context, title, drawFirstCode(), reservation);
			continue;
		}
		const created = await createUnlessTaken(discount, reservation.code);
		if (created) return { ...(await toEnsured(context, title, created, reservation)), isNew: true };
		// Another run has created it, or has the code; it may take a moment to become visible.
		await sleep(FIRST_GAP_MS, context.getExecutionCancelSignal());
	}
	throw new NodeOperationError(context.getNode(), 'The discount could not be created', {
		itemIndex: discount.request.options.itemIndex,
		description:
			"Other discounts of the store have all the first codes that were tried. Choose a longer 'Code Format' or another 'Prefix'. Nothing was created.",
	});
}

async function exists(
	context: IExecuteFunctions,
	discountId: string,
	{ request }: Pick<NewDiscount, 'request'>,
): Promise<boolean> {
	const standing = await readStanding(context, discountId, request.options);
	return standing.runs || standing.reason !== 'discountGone';
}

async function createUnlessTaken(
	{ request, kind, create, asked }: NewDiscount,
	code: string,
): Promise<CodeDiscountNode | undefined> {
	const given = { ...asked, input: { ...asked.input, code } };
	const answer = await createDiscount({ request, asked: given, kind, create }, recoverCreation);
	if ('data' in answer) {
		if (answer.data && isCodeDiscount(answer.data)) return answer.data;
		throw unconfirmed(request.context, 'created');
	}
	const isTaken = answer.failure.userErrors?.some((error) => error.code === 'TAKEN');
	if (isTaken || (await findByCode(request.context, code, { request }))) return undefined;
	const error = refusal(request, answer.failure, newDiscountFields);
	// The app has stored a reservation, so "nothing was changed" would not be true.
	if (answer.failure.executed === 'no') {
		error.description = sentences(error.description, 'No discount and no code was created.');
	}
	throw error;
}

async function findByCode(
	context: Parameters<typeof send>[0],
	code: string,
	{ request }: Pick<NewDiscount, 'request'>,
) {
	const variables = { code, details: false };
	const found = await send(context, findCodeDiscountByCodeDocument, variables, request.options);
	return found.codeDiscountNodeByCode ?? undefined;
}

async function toEnsured(
	context: IExecuteFunctions,
	title: string,
	node: CodeDiscountNode,
	reservation: Reservation,
): Promise<EnsuredDiscount> {
	const { id, discount } = node;
	await markCreated(context, title, reservation, id);
	const [first] = discount.codes.nodes;
	const redeemCodeId = first?.code === reservation.code ? first.id : undefined;
	const standing = standingOf(node);
	const running = standing.runs ? standing : undefined;
	return { discountId: id, first: { ...reservation, redeemCodeId }, isNew: false, running };
}
