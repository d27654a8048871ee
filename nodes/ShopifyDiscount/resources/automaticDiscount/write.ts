import { send } from '../../../shopify/graphql/send';
import { routeCreation } from '../../discountForm/create';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { discountFields } from '../../discountForm/form';
import { routeUpdate } from '../../discountForm/update';
import { getAutomaticDiscountDocument } from './documents';
import { automaticKinds } from './kinds';

/** Creates an automatic discount. */
export const createRouting = routeCreation(automaticKinds, discountFields);

/** Updates an automatic discount. */
export const updateRouting = routeUpdate(automaticKinds, discountFields, {
	method: 'automatic',
	async read({ context, options }, id) {
		const variables = { id, details: false };
		const { discountNode } = await send(context, getAutomaticDiscountDocument, variables, options);
		return discountNode && isAutomaticDiscount(discountNode) ? discountNode : undefined;
	},
});
