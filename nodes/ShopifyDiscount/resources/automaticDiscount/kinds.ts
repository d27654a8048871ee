import { appNode, defineMutation } from '../../discountForm/mutations';
import type { MutationsByKind } from '../../discountForm/mutations';
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
export const automaticKinds: MutationsByKind = {
	basic: {
		create: defineMutation(
			createBasicAutomaticDiscountDocument,
			({ discountAutomaticBasicCreate }) => discountAutomaticBasicCreate?.automaticDiscountNode,
		),
		update: defineMutation(
			updateBasicAutomaticDiscountDocument,
			({ discountAutomaticBasicUpdate }) => discountAutomaticBasicUpdate?.automaticDiscountNode,
		),
	},
	bxgy: {
		create: defineMutation(
			createBxgyAutomaticDiscountDocument,
			({ discountAutomaticBxgyCreate }) => discountAutomaticBxgyCreate?.automaticDiscountNode,
		),
		update: defineMutation(
			updateBxgyAutomaticDiscountDocument,
			({ discountAutomaticBxgyUpdate }) => discountAutomaticBxgyUpdate?.automaticDiscountNode,
		),
	},
	freeShipping: {
		create: defineMutation(
			createFreeShippingAutomaticDiscountDocument,
			({ discountAutomaticFreeShippingCreate }) =>
				discountAutomaticFreeShippingCreate?.automaticDiscountNode,
		),
		update: defineMutation(
			updateFreeShippingAutomaticDiscountDocument,
			({ discountAutomaticFreeShippingUpdate }) =>
				discountAutomaticFreeShippingUpdate?.automaticDiscountNode,
		),
	},
	app: {
		create: defineMutation(createAppAutomaticDiscountDocument, ({ discountAutomaticAppCreate }) =>
			appNode(discountAutomaticAppCreate?.automaticAppDiscount),
		),
		update: defineMutation(updateAppAutomaticDiscountDocument, ({ discountAutomaticAppUpdate }) =>
			appNode(discountAutomaticAppUpdate?.automaticAppDiscount),
		),
	},
};
