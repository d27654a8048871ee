import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INodePropertyRouting } from 'n8n-workflow';
import { textOf } from '../../../shared/parameters/text';
import type { Document } from '../../../shopify/graphql/documents';
import { routeDocument } from '../../../shopify/graphql/routing';
import type { Request } from '../../../shopify/graphql/routing';
import { send } from '../../../shopify/graphql/send';
import { createDiscount } from '../../discountForm/create';
import type { CodeDiscountNode, DiscountNode } from '../../discountForm/discountNode';
import { unconfirmed } from '../../discountForm/failures';
import { discountFields } from '../../discountForm/form';
import { readKind } from '../../discountForm/kindField';
import { prepareInput, refusal } from '../../discountForm/prepare';
import type { RequestedInput } from '../../discountForm/prepare';
import { toOutput } from '../../discountForm/toOutput';
import { updateDiscount } from '../../discountForm/update';
import { findCodeDiscountByCodeDocument } from './documents';
import { codeKinds } from './kinds';
import { recoverCreation } from './recoverCreation';

/** Creates a discount or, if the store has its code, updates it. */
export const createOrUpdateRouting: INodePropertyRouting = routeDocument(async (request) => {
	const kind = readKind(request.context);
	const { create, update } = codeKinds[kind];
	const fields = discountFields;
	const asked = await prepareInput(request, fields);
	const change = async (current: CodeDiscountNode) => {
		checkIsFirstCode(request, asked, current);
		const input: IDataObject = { ...removedLimits(current), ...asked.input };
		// Shopify refuses a code for a discount that has several.
		delete input.code;
		const changes = { ...asked, input };
		const node = await updateDiscount({
			request,
			asked: changes,
			kind,
			update,
			current,
			fields,
		});
		return await output(request, node, false);
	};
	const known = await findByCode(request, asked);
	if (known) return await change(known);
	const withTitle = { ...asked, input: { title: asked.input.code, ...asked.input } };
	const answer = await createDiscount({ request, asked: withTitle, kind, create }, recoverCreation);
	if ('failure' in answer) {
		// Another run may have created the discount since the lookup.
		const isRefused = answer.failure.kind === 'userErrors';
		const other = isRefused ? await findByCode(request, asked) : undefined;
		if (other) return await change(other);
		throw refusal(request, answer.failure, fields);
	}
	if (!answer.data) throw unconfirmed(request.context, 'created');
	return await output(request, answer.data, true);
});

// For 'None' or 0, a creation leaves the setting out, but an update must remove it.
const removedLimits = ({ discount }: CodeDiscountNode): IDataObject => ({
	...(discount.usageLimit && { usageLimit: null }),
	...('minimumRequirement' in discount &&
		discount.minimumRequirement && {
			minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: null } },
		}),
});

const output = async ({ context }: Request<Document>, node: DiscountNode, created: boolean) => [
	await toOutput(node, context, { says: { created }, insteadOf: 'usageCount' }),
];

async function findByCode(
	{ context, options }: Request<Document>,
	{ input, details }: RequestedInput,
) {
	const code = textOf('Code', input.code);
	const found = await send(context, findCodeDiscountByCodeDocument, { code, details }, options);
	return found.codeDiscountNodeByCode ?? undefined;
}

// If the code was added to a discount later, this node did not create that discount.
function checkIsFirstCode(
	{ context }: Request<Document>,
	{ input }: RequestedInput,
	{ id, discount }: CodeDiscountNode,
): void {
	const firstCode = discount.codes.nodes[0]?.code;
	const code = textOf('Code', input.code);
	if (firstCode?.toUpperCase() === code.toUpperCase()) return;
	throw new NodeOperationError(
		context.getNode(),
		`The code ${code} is one of many codes of another discount`,
		{
			itemIndex: context.getItemIndex(),
			description: `It belongs to '${discount.title}' (${id}) but is not its first code. Choose another 'Code'. Nothing was changed.`,
		},
	);
}
