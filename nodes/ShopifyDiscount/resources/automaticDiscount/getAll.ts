import { lists } from '../../../shared/adminApi/lists';
import { goOnBehind } from '../discount/goOnBehind';
import { isAutomaticDiscount, present } from '../discount/simplify';
import { getAllAutomaticDiscountsDocument } from './documents';

/** Lists automatic discounts. */
export const getAllRouting = lists(
	getAllAutomaticDiscountsDocument,
	({ discountNodes: { nodes, pageInfo } }) => ({
		nodes: nodes.filter(isAutomaticDiscount),
		pageInfo,
	}),
	present,
	goOnBehind,
);
