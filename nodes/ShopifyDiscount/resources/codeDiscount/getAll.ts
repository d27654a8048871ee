import { listConnection } from '../../../shopify/graphql/lists';
import { continueAfter } from '../../discountForm/continueAfterDiscount';
import { detailsField } from '../../discountForm/detailsField';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { listFields } from '../../discountForm/listFields';
import { toOutput } from '../../discountForm/toOutput';
import { getAllCodeDiscountsDocument } from './documents';

/** Lists code discounts. */
export const getAll = listConnection({
	document: getAllCodeDiscountsDocument,
	fields: [...listFields, detailsField],
	pageOf: ({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isCodeDiscount),
		pageInfo,
	}),
	output: toOutput,
	continueAfter,
});
