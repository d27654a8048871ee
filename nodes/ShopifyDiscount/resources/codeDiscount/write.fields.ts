import type { INodeProperties } from 'n8n-workflow';
import { send } from '../../../shared/adminApi/send';
import { sendsTo } from '../../../shared/n8n/variables';
import { gid } from '../../../shared/parameters/id';
import { discountLocator } from '../../locators';
import { createRouting } from '../discount/create';
import { discountFields } from '../discount/fields';
import { kindField } from '../discount/kind.fields';
import { isCodeDiscount } from '../discount/simplify';
import { updateRouting } from '../discount/update';
import type { Source } from '../discount/update';
import { recoverCreation } from './create.recover';
import { createOrUpdateRouting } from './createOrUpdate';
import { getCodeDiscountDocument } from './documents';
import { codeKinds } from './kinds';

const resource = 'codeDiscount';

const read: Source['read'] = async ({ context, options }, id) => {
	const variables = { id, details: false };
	const { discountNode } = await send(context, getCodeDiscountDocument, variables, options);
	return discountNode && isCodeDiscount(discountNode) ? discountNode : undefined;
};

/** Which code discount is made or changed; what it is made of are fields of both resources. */
export const writeFields: INodeProperties[] = [
	kindField(resource, 'create', (kind) =>
		createRouting(kind, codeKinds[kind].create, discountFields, recoverCreation),
	),
	kindField(resource, 'createOrUpdate', (kind) =>
		createOrUpdateRouting(kind, codeKinds[kind], discountFields),
	),
	discountLocator({
		displayOptions: { show: { resource: [resource], operation: ['update'] } },
		routing: sendsTo('id', gid('DiscountCodeNode', 'Discount')),
	}),
	kindField(resource, 'update', (kind) =>
		updateRouting(kind, codeKinds[kind].update, discountFields, { method: 'code', read }),
	),
];
