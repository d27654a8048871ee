import { listConnection } from '../../../shopify/graphql/lists';
import { continueAfter } from '../../discountForm/continueAfterDiscount';
import { detailsField } from '../../discountForm/detailsField';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { listFields } from '../../discountForm/listFields';
import { toOutput } from '../../discountForm/toOutput';
import { getAllAutomaticDiscountsDocument } from './documents';

/** Lists automatic discounts. */
export const getAll = listConnection({
	document: getAllAutomaticDiscountsDocument,
	fields: [...listFields, detailsField],
	pageOf: ({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isAutomaticDiscount),
		pageInfo,
	}),
	output: toOutput,
	continueAfter,
});
