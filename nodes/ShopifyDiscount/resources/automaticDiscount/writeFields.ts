import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import { send } from '../../../shopify/graphql/send';
import { gid } from '../../../shopify/parameters/id';
import { createRouting } from '../../discountForm/create';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { discountFields } from '../../discountForm/form';
import { kindField } from '../../discountForm/kindFields';
import { updateRouting } from '../../discountForm/update';
import type { Source } from '../../discountForm/update';
import { locator } from '../../locators';
import { getAutomaticDiscountDocument } from './documents';
import { automaticKinds } from './kinds';

const resource = 'automaticDiscount';

const read: Source['read'] = async ({ context, options }, id) => {
	const variables = { id, details: false };
	const { discountNode } = await send(context, getAutomaticDiscountDocument, variables, options);
	return discountNode && isAutomaticDiscount(discountNode) ? discountNode : undefined;
};

/** The fields for the kind and ID of an automatic discount; both resources share the discount form. */
export const writeFields: INodeProperties[] = [
	kindField(resource, 'create', (kind) =>
		createRouting(kind, automaticKinds[kind].create, discountFields),
	),
	locator('automaticDiscount', {
		displayOptions: { show: { resource: [resource], operation: ['update'] } },
		routing: toVariable('id', gid('DiscountAutomaticNode', 'Discount')),
	}),
	kindField(resource, 'update', (kind) =>
		updateRouting(kind, automaticKinds[kind].update, discountFields, { method: 'automatic', read }),
	),
];
