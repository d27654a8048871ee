import type { INodeProperties } from 'n8n-workflow';
import { send } from '../../../shopify/graphql/send';
import { createRouting } from '../../discountForm/create';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { discountFields } from '../../discountForm/form';
import { kindField } from '../../discountForm/kindFields';
import { updateRouting } from '../../discountForm/update';
import type { Source } from '../../discountForm/update';
import { getAutomaticDiscountDocument } from './documents';
import { automaticKinds } from './kinds';

const resource = 'automaticDiscount';

const read: Source['read'] = async ({ context, options }, id) => {
	const variables = { id, details: false };
	const { discountNode } = await send(context, getAutomaticDiscountDocument, variables, options);
	return discountNode && isAutomaticDiscount(discountNode) ? discountNode : undefined;
};

/** The fields for the kind of an automatic discount, which selects the mutation; all resources share the discount form. */
export const kindFields: INodeProperties[] = [
	kindField(resource, 'create', (kind) =>
		createRouting(kind, automaticKinds[kind].create, discountFields),
	),
	kindField(resource, 'update', (kind) =>
		updateRouting(kind, automaticKinds[kind].update, discountFields, { method: 'automatic', read }),
	),
];
