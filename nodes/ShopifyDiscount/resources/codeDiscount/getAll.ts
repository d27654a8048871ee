import { listConnection } from '../../../shopify/graphql/lists';
import { continueAfter } from '../../discountForm/continueAfterDiscount';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { listFields } from '../../discountForm/listFields';
import { outputFields } from '../../discountForm/outputFields';
import { outputFor } from '../../discountForm/toOutput';
import { getAllCodeDiscountsDocument } from './documents';

/** Lists code discounts. */
export const getAll = listConnection({
	document: getAllCodeDiscountsDocument,
	fields: [...listFields, ...outputFields],
	pageOf: ({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isCodeDiscount),
		pageInfo,
	}),
	outputFor,
	continueAfter,
});
