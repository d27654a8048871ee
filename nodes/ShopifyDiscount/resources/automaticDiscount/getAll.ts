import { listConnection } from '../../../shopify/graphql/lists';
import { continueAfter } from '../../discountForm/continueAfterDiscount';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { listFields } from '../../discountForm/listFields';
import { outputFields } from '../../discountForm/outputFields';
import { outputFor } from '../../discountForm/toOutput';
import { getAllAutomaticDiscountsDocument } from './documents';

/** Lists automatic discounts. */
export const getAll = listConnection({
	document: getAllAutomaticDiscountsDocument,
	fields: [...listFields, ...outputFields],
	pageOf: ({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isAutomaticDiscount),
		pageInfo,
	}),
	outputFor,
	continueAfter,
});
