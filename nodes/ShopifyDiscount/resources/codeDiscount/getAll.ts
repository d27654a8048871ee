import { listsItems } from '../../../shopify/graphql/lists';
import { goOnBehind } from '../../discountForm/continueAfter';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { listFields } from '../../discountForm/listFields';
import { simplifyField } from '../../discountForm/simplifyFields';
import { present } from '../../discountForm/toOutput';
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
