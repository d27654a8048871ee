import { listsItems } from '../../../shopify/graphql/lists';
import { goOnBehind } from '../../discountForm/continueAfter';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { listFields } from '../../discountForm/listFields';
import { simplifyField } from '../../discountForm/simplifyFields';
import { present } from '../../discountForm/toOutput';
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
