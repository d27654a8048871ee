import { appNode, writes } from '../../discountForm/write';
import type { Kinds } from '../../discountForm/write';
import {
	createAppAutomaticDiscountDocument,
	createBasicAutomaticDiscountDocument,
	createBxgyAutomaticDiscountDocument,
	createFreeShippingAutomaticDiscountDocument,
	updateAppAutomaticDiscountDocument,
	updateBasicAutomaticDiscountDocument,
	updateBxgyAutomaticDiscountDocument,
	updateFreeShippingAutomaticDiscountDocument,
} from './documents';

/** The mutations for each kind of automatic discount. */
export const automaticKinds: Kinds = {
	basic: {
		create: writes(
			createBasicAutomaticDiscountDocument,
			({ discountAutomaticBasicCreate }) => discountAutomaticBasicCreate?.automaticDiscountNode,
		),
		update: writes(
			updateBasicAutomaticDiscountDocument,
			({ discountAutomaticBasicUpdate }) => discountAutomaticBasicUpdate?.automaticDiscountNode,
		),
	},
	bxgy: {
		create: writes(
			createBxgyAutomaticDiscountDocument,
			({ discountAutomaticBxgyCreate }) => discountAutomaticBxgyCreate?.automaticDiscountNode,
		),
		update: writes(
			updateBxgyAutomaticDiscountDocument,
			({ discountAutomaticBxgyUpdate }) => discountAutomaticBxgyUpdate?.automaticDiscountNode,
		),
	},
	freeShipping: {
		create: writes(
			createFreeShippingAutomaticDiscountDocument,
			({ discountAutomaticFreeShippingCreate }) =>
				discountAutomaticFreeShippingCreate?.automaticDiscountNode,
		),
		update: writes(
			updateFreeShippingAutomaticDiscountDocument,
			({ discountAutomaticFreeShippingUpdate }) =>
				discountAutomaticFreeShippingUpdate?.automaticDiscountNode,
		),
	},
	app: {
		create: writes(createAppAutomaticDiscountDocument, ({ discountAutomaticAppCreate }) =>
			appNode(discountAutomaticAppCreate?.automaticAppDiscount),
		),
		update: writes(updateAppAutomaticDiscountDocument, ({ discountAutomaticAppUpdate }) =>
			appNode(discountAutomaticAppUpdate?.automaticAppDiscount),
		),
	},
};
