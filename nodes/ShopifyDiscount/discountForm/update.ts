import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INodeProperties, INodePropertyRouting } from 'n8n-workflow';
import { refuse } from '../../shared/parameters/refuse';
import type { Document } from '../../shopify/graphql/documents';
import { routeDocument } from '../../shopify/graphql/routing';
import type { Request } from '../../shopify/graphql/routing';
import { kindOf } from './discountNode';
import type { DiscountNode } from './discountNode';
import { notFound, unconfirmed } from './failures';
import { kindNames, readKind } from './kindField';
import { prepareInput, refusal } from './prepare';
import type { RequestedInput } from './prepare';
import { preserveUnchanged } from './preserveUnchanged';
import { toOutput } from './toOutput';
import type { Kind } from './visibility';
import type { DiscountMutation, MutationsByKind } from './mutations';

/** How to read the discount that is updated. */
export interface Source {
	method: 'automatic' | 'code';
	/** Reads a discount by its ID; undefined if the store has no such discount of this method. */
	read: (request: Request<Document>, id: string) => Promise<DiscountNode | undefined>;
}

/** Returns the routing that updates a discount of the chosen kind. */
export const routeUpdate = (
	kinds: MutationsByKind,
	fields: INodeProperties[],
	{ method, read }: Source,
): INodePropertyRouting =>
	routeDocument(async (request) => {
		const kind = readKind(request.context);
		const { update } = kinds[kind];
		const asked = await prepareInput(request, fields);
		if (Object.keys(asked.input).length === 0) {
			throw refuse('Update Fields', 'is empty: add at least one field to change');
		}
		const current = await read(request, asked.id);
		if (!current) {
			const check = "Check 'Discount' and that the credential is for the same store.";
			throw notFound(request.context, 'ID', check, method);
		}
		const node = await updateDiscount({ request, asked, kind, update, current, fields });
		return [await toOutput(node, request.context)];
	});

interface Update {
	request: Request<Document>;
	asked: RequestedInput;
	kind: Kind;
	update: DiscountMutation;
	current: DiscountNode;
	fields: INodeProperties[];
}

/** Updates the requested settings of a discount and no others; throws if it is of another kind. */
export async function updateDiscount({ request, asked, kind, update, current, fields }: Update) {
	const { context, options } = request;
	checkKind(request, kind, current);
	const input = preserveUnchanged(withoutSameCode(asked.input, current), current.discount);
	// An update is idempotent: entries added twice exist once, and entries removed twice are gone.
	const again = { ...options, repeatable: true, confirm: true };
	const { details } = asked;
	const answer = await update.ask(context, { id: current.id, input, details }, again);
	if ('failure' in answer) throw refusal(request, answer.failure, fields);
	if (!answer.data) throw unconfirmed(context, 'updated');
	return answer.data;
}

// Shopify would convert the discount to the other kind.
function checkKind({ context }: Request<Document>, kind: Kind, { id, discount }: DiscountNode) {
	const is = kindOf(discount);
	if (is === kind) return;
	throw new NodeOperationError(
		context.getNode(),
		`The discount '${discount.title}' is of the kind ${kindNames[is]}, not ${kindNames[kind]}`,
		{
			itemIndex: context.getItemIndex(),
			description: `Set 'Kind' to ${kindNames[is]}, or choose another discount than ${id}. Nothing was changed.`,
		},
	);
}

// Shopify refuses any code for a discount with several codes, and blames the ID.
function withoutSameCode(input: IDataObject, { discount }: DiscountNode): IDataObject {
	const { code, ...rest } = input;
	if (code === undefined || !('codes' in discount)) return input;
	if (code === discount.codes.nodes[0]?.code) return rest;
	if ((discount.codesCount?.count ?? 0) <= 1) return input;
	throw refuse(
		'Code',
		`cannot be changed: the discount has ${discount.codesCount?.count} codes, and Shopify changes only a single one`,
	);
}
