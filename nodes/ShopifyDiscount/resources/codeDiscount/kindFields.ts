import type { INodeProperties } from 'n8n-workflow';
import { send } from '../../../shopify/graphql/send';
import { createRouting } from '../../discountForm/create';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { discountFields } from '../../discountForm/form';
import { kindField } from '../../discountForm/kindFields';
import { updateRouting } from '../../discountForm/update';
import type { Source } from '../../discountForm/update';
import { createOrUpdateRouting } from './createOrUpdate';
import { getCodeDiscountDocument } from './documents';
import { codeKinds } from './kinds';
import { recoverCreation } from './recoverCreation';

const resource = 'codeDiscount';

const read: Source['read'] = async ({ context, options }, id) => {
	const variables = { id, details: false };
	const { discountNode } = await send(context, getCodeDiscountDocument, variables, options);
	return discountNode && isCodeDiscount(discountNode) ? discountNode : undefined;
};

/** The fields for the kind of a code discount, which selects the mutation; all resources share the discount form. */
export const kindFields: INodeProperties[] = [
	kindField(resource, 'create', (kind) =>
		createRouting(kind, codeKinds[kind].create, discountFields, recoverCreation),
	),
	kindField(resource, 'createOrUpdate', (kind) =>
		createOrUpdateRouting(kind, codeKinds[kind], discountFields),
	),
	kindField(resource, 'update', (kind) =>
		updateRouting(kind, codeKinds[kind].update, discountFields, { method: 'code', read }),
	),
];
