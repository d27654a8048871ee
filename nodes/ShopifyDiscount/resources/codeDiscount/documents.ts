import { amountOffSelection } from '../../discountForm/parts/amountOff';
import { appSelection } from '../../discountForm/parts/app';
import { buyXGetYSelection } from '../../discountForm/parts/buyXGetY';
import { freeShippingSelection } from '../../discountForm/parts/freeShipping';
import { commonFields, userErrorFields } from '../../discountForm/selections';

const codeFields = `${commonFields}
	usageLimit
	appliesOncePerCustomer
	codes(first: 1) { nodes { id code } }
	codesCount { count precision }` as const;

const appFields = `__typename
	${codeFields}
	${appSelection}` as const;

const discountFields = `__typename
... on DiscountCodeBasic {
	${codeFields}
	summary
	${amountOffSelection}
}
... on DiscountCodeBxgy {
	${codeFields}
	summary
	${buyXGetYSelection}
}
... on DiscountCodeFreeShipping {
	${codeFields}
	summary
	${freeShippingSelection}
}
... on DiscountCodeApp { ${appFields} }` as const;

export const createBasicCodeDiscountDocument = `#graphql
mutation createBasicCodeDiscount($input: DiscountCodeBasicInput!, $details: Boolean!) {
	discountCodeBasicCreate(basicCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const updateBasicCodeDiscountDocument = `#graphql
mutation updateBasicCodeDiscount($id: ID!, $input: DiscountCodeBasicInput!, $details: Boolean!) {
	discountCodeBasicUpdate(id: $id, basicCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const createBxgyCodeDiscountDocument = `#graphql
mutation createBxgyCodeDiscount($input: DiscountCodeBxgyInput!, $details: Boolean!) {
	discountCodeBxgyCreate(bxgyCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const updateBxgyCodeDiscountDocument = `#graphql
mutation updateBxgyCodeDiscount($id: ID!, $input: DiscountCodeBxgyInput!, $details: Boolean!) {
	discountCodeBxgyUpdate(id: $id, bxgyCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const createFreeShippingCodeDiscountDocument = `#graphql
mutation createFreeShippingCodeDiscount($input: DiscountCodeFreeShippingInput!, $details: Boolean!) {
	discountCodeFreeShippingCreate(freeShippingCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const updateFreeShippingCodeDiscountDocument = `#graphql
mutation updateFreeShippingCodeDiscount($id: ID!, $input: DiscountCodeFreeShippingInput!, $details: Boolean!) {
	discountCodeFreeShippingUpdate(id: $id, freeShippingCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const createAppCodeDiscountDocument = `#graphql
mutation createAppCodeDiscount($input: DiscountCodeAppInput!, $details: Boolean!) {
	discountCodeAppCreate(codeAppDiscount: $input) {
		codeAppDiscount { id: discountId ${appFields} }
		${userErrorFields}
	}
}` as const;

export const updateAppCodeDiscountDocument = `#graphql
mutation updateAppCodeDiscount($id: ID!, $input: DiscountCodeAppInput!, $details: Boolean!) {
	discountCodeAppUpdate(id: $id, codeAppDiscount: $input) {
		codeAppDiscount { id: discountId ${appFields} }
		${userErrorFields}
	}
}` as const;

export const getCodeDiscountDocument = `#graphql
query getCodeDiscount($id: ID!, $details: Boolean!) {
	discountNode(id: $id) { id discount { ${discountFields} } }
}` as const;

export const getAllCodeDiscountsDocument = `#graphql
query getAllCodeDiscounts($first: Int!, $after: String, $query: String, $sortKey: DiscountSortKeys, $reverse: Boolean, $details: Boolean!) {
	discountNodes(first: $first, after: $after, query: $query, sortKey: $sortKey, reverse: $reverse) {
		nodes { id discount { ${discountFields} } }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const findCodeDiscountByCodeDocument = `#graphql
query findCodeDiscountByCode($code: String!, $details: Boolean!) {
	codeDiscountNodeByCode(code: $code) { id discount: codeDiscount { ${discountFields} } }
}` as const;

export const activateCodeDiscountDocument = `#graphql
mutation activateCodeDiscount($id: ID!, $details: Boolean!) {
	discountCodeActivate(id: $id) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const deactivateCodeDiscountDocument = `#graphql
mutation deactivateCodeDiscount($id: ID!, $details: Boolean!) {
	discountCodeDeactivate(id: $id) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const deleteCodeDiscountDocument = `#graphql
mutation deleteCodeDiscount($id: ID!) {
	discountCodeDelete(id: $id) {
		deletedCodeDiscountId
		${userErrorFields}
	}
}` as const;
