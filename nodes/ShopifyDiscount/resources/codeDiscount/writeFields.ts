import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import { send } from '../../../shopify/graphql/send';
import { gid } from '../../../shopify/parameters/id';
import { createRouting } from '../../discountForm/create';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { discountFields } from '../../discountForm/form';
import { kindField } from '../../discountForm/kindFields';
import { updateRouting } from '../../discountForm/update';
import type { Source } from '../../discountForm/update';
import { locator } from '../../locators';
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

/** The fields for the kind and ID of a code discount; both resources share the discount form. */
export const writeFields: INodeProperties[] = [
	kindField(resource, 'create', (kind) =>
		createRouting(kind, codeKinds[kind].create, discountFields, recoverCreation),
	),
	kindField(resource, 'createOrUpdate', (kind) =>
		createOrUpdateRouting(kind, codeKinds[kind], discountFields),
	),
	locator('discount', {
		displayOptions: { show: { resource: [resource], operation: ['update'] } },
		routing: toVariable('id', gid('DiscountCodeNode', 'Discount')),
	}),
	kindField(resource, 'update', (kind) =>
		updateRouting(kind, codeKinds[kind].update, discountFields, { method: 'code', read }),
	),
];
