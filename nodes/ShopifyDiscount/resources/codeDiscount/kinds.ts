import { appNode, writes } from '../../discountForm/write';
import type { Kinds } from '../../discountForm/write';
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
export const codeKinds: Kinds = {
	basic: {
		create: writes(
			createBasicCodeDiscountDocument,
			({ discountCodeBasicCreate }) => discountCodeBasicCreate?.codeDiscountNode,
		),
		update: writes(
			updateBasicCodeDiscountDocument,
			({ discountCodeBasicUpdate }) => discountCodeBasicUpdate?.codeDiscountNode,
		),
	},
	bxgy: {
		create: writes(
			createBxgyCodeDiscountDocument,
			({ discountCodeBxgyCreate }) => discountCodeBxgyCreate?.codeDiscountNode,
		),
		update: writes(
			updateBxgyCodeDiscountDocument,
			({ discountCodeBxgyUpdate }) => discountCodeBxgyUpdate?.codeDiscountNode,
		),
	},
	freeShipping: {
		create: writes(
			createFreeShippingCodeDiscountDocument,
			({ discountCodeFreeShippingCreate }) => discountCodeFreeShippingCreate?.codeDiscountNode,
		),
		update: writes(
			updateFreeShippingCodeDiscountDocument,
			({ discountCodeFreeShippingUpdate }) => discountCodeFreeShippingUpdate?.codeDiscountNode,
		),
	},
	app: {
		create: writes(createAppCodeDiscountDocument, ({ discountCodeAppCreate }) =>
			appNode(discountCodeAppCreate?.codeAppDiscount),
		),
		update: writes(updateAppCodeDiscountDocument, ({ discountCodeAppUpdate }) =>
			appNode(discountCodeAppUpdate?.codeAppDiscount),
		),
	},
};
