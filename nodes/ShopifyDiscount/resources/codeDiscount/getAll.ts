import { listsItems } from '../../../shared/adminApi/lists';
import { goOnBehind } from '../discount/goOnBehind';
import { listFields } from '../discount/list.fields';
import { simplifyField } from '../discount/simplify.fields';
import { isCodeDiscount, present } from '../discount/simplify';
import { getAllCodeDiscountsDocument } from './documents';

/** Lists code discounts. */
export const getAll = listsItems({
	document: getAllCodeDiscountsDocument,
	fields: [
		...listFields('codeDiscount', 'code'),
		simplifyField({ resource: ['codeDiscount'], operation: ['getAll'] }),
	],
	pageOf: ({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isCodeDiscount),
		pageInfo,
	}),
	output: present,
	goOnBehind,
});
