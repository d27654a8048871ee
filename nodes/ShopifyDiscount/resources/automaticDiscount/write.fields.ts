import type { INodeProperties } from 'n8n-workflow';
import { send } from '../../../shared/adminApi/send';
import { sendsTo } from '../../../shared/n8n/variables';
import { gid } from '../../../shared/parameters/id';
import { automaticDiscountLocator } from '../../locators';
import { createRouting } from '../discount/create';
import { discountFields } from '../discount/fields';
import { kindField } from '../discount/kind.fields';
import { isAutomaticDiscount } from '../discount/simplify';
import { updateRouting } from '../discount/update';
import type { Source } from '../discount/update';
import { getAutomaticDiscountDocument } from './documents';
import { automaticKinds } from './kinds';

const resource = 'automaticDiscount';

const read: Source['read'] = async ({ context, options }, id) => {
	const variables = { id, details: false };
	const { discountNode } = await send(context, getAutomaticDiscountDocument, variables, options);
	return discountNode && isAutomaticDiscount(discountNode) ? discountNode : undefined;
};

/** Which automatic discount is made or changed; what it is made of are fields of both resources. */
export const writeFields: INodeProperties[] = [
	kindField(resource, 'create', (kind) =>
		createRouting(kind, automaticKinds[kind].create, discountFields),
	),
	automaticDiscountLocator({
		displayOptions: { show: { resource: [resource], operation: ['update'] } },
		routing: sendsTo('id', gid('DiscountAutomaticNode', 'Discount')),
	}),
	kindField(resource, 'update', (kind) =>
		updateRouting(kind, automaticKinds[kind].update, discountFields, { method: 'automatic', read }),
	),
];
