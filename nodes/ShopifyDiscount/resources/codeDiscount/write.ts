import { send } from '../../../shopify/graphql/send';
import { routeCreation } from '../../discountForm/create';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { discountFields } from '../../discountForm/form';
import { routeUpdate } from '../../discountForm/update';
import { getCodeDiscountDocument } from './documents';
import { codeKinds } from './kinds';
import { recoverCreation } from './recoverCreation';

/** Creates a code discount. */
export const createRouting = routeCreation(codeKinds, discountFields, recoverCreation);

/** Updates a code discount. */
export const updateRouting = routeUpdate(codeKinds, discountFields, {
	method: 'code',
	async read({ context, options }, id) {
		const variables = { id, details: false };
		const { discountNode } = await send(context, getCodeDiscountDocument, variables, options);
		return discountNode && isCodeDiscount(discountNode) ? discountNode : undefined;
	},
});
