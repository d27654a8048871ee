import { listsItems } from '../../../shared/adminApi/lists';
import { goOnBehind } from '../discount/goOnBehind';
import { listFields } from '../discount/list.fields';
import { simplifyField } from '../discount/simplify.fields';
import { isAutomaticDiscount, present } from '../discount/simplify';
import { getAllAutomaticDiscountsDocument } from './documents';

/** Lists automatic discounts. */
export const getAll = listsItems({
	document: getAllAutomaticDiscountsDocument,
	fields: [
		...listFields('automaticDiscount', 'automatic'),
		simplifyField({ resource: ['automaticDiscount'], operation: ['getAll'] }),
	],
	pageOf: ({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isAutomaticDiscount),
		pageInfo,
	}),
	output: present,
	goOnBehind,
});
