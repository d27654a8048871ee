import { appNode, defineMutation } from '../../discountForm/mutations';
import type { MutationsByKind } from '../../discountForm/mutations';
import {
	createAppCodeDiscountDocument,
	createBasicCodeDiscountDocument,
	createBxgyCodeDiscountDocument,
	createFreeShippingCodeDiscountDocument,
	updateAppCodeDiscountDocument,
	updateBasicCodeDiscountDocument,
	updateBxgyCodeDiscountDocument,
	updateFreeShippingCodeDiscountDocument,
} from './documents';

/** The mutations for each kind of code discount. */
export const codeKinds: MutationsByKind = {
	basic: {
		create: defineMutation(
			createBasicCodeDiscountDocument,
			({ discountCodeBasicCreate }) => discountCodeBasicCreate?.codeDiscountNode,
		),
		update: defineMutation(
			updateBasicCodeDiscountDocument,
			({ discountCodeBasicUpdate }) => discountCodeBasicUpdate?.codeDiscountNode,
		),
	},
	bxgy: {
		create: defineMutation(
			createBxgyCodeDiscountDocument,
			({ discountCodeBxgyCreate }) => discountCodeBxgyCreate?.codeDiscountNode,
		),
		update: defineMutation(
			updateBxgyCodeDiscountDocument,
			({ discountCodeBxgyUpdate }) => discountCodeBxgyUpdate?.codeDiscountNode,
		),
	},
	freeShipping: {
		create: defineMutation(
			createFreeShippingCodeDiscountDocument,
			({ discountCodeFreeShippingCreate }) => discountCodeFreeShippingCreate?.codeDiscountNode,
		),
		update: defineMutation(
			updateFreeShippingCodeDiscountDocument,
			({ discountCodeFreeShippingUpdate }) => discountCodeFreeShippingUpdate?.codeDiscountNode,
		),
	},
	app: {
		create: defineMutation(createAppCodeDiscountDocument, ({ discountCodeAppCreate }) =>
			appNode(discountCodeAppCreate?.codeAppDiscount),
		),
		update: defineMutation(updateAppCodeDiscountDocument, ({ discountCodeAppUpdate }) =>
			appNode(discountCodeAppUpdate?.codeAppDiscount),
		),
	},
};
