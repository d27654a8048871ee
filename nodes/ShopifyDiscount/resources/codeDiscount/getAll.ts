import { lists } from '../../../shared/adminApi/lists';
import { goOnBehind } from '../discount/goOnBehind';
import { getAllCodeDiscountsDocument } from './documents';
import { isCodeDiscount, present } from '../discount/simplify';

/** Lists code discounts. */
export const getAllRouting = lists(
	getAllCodeDiscountsDocument,
	({ discountNodes: { nodes, pageInfo } }) => ({ nodes: nodes.filter(isCodeDiscount), pageInfo }),
	present,
	goOnBehind,
);
