import { amountOffSelection } from '../../discountForm/parts/amountOff';
import { appSelection } from '../../discountForm/parts/app';
import { buyXGetYSelection } from '../../discountForm/parts/buyXGetY';
import { freeShippingSelection } from '../../discountForm/parts/freeShipping';
import { commonFields, userErrorFields } from '../../discountForm/selections';

const appFields = `__typename
	${commonFields}
	${appSelection}` as const;

const discountFields = `__typename
... on DiscountAutomaticBasic {
	${commonFields}
	summary
	${amountOffSelection}
}
... on DiscountAutomaticBxgy {
	${commonFields}
	summary
	${buyXGetYSelection}
}
... on DiscountAutomaticFreeShipping {
	${commonFields}
	summary
	${freeShippingSelection}
}
... on DiscountAutomaticApp { ${appFields} }` as const;

export const createBasicAutomaticDiscountDocument = `#graphql
mutation createBasicAutomaticDiscount($input: DiscountAutomaticBasicInput!, $details: Boolean!) {
	discountAutomaticBasicCreate(automaticBasicDiscount: $input) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const updateBasicAutomaticDiscountDocument = `#graphql
mutation updateBasicAutomaticDiscount($id: ID!, $input: DiscountAutomaticBasicInput!, $details: Boolean!) {
	discountAutomaticBasicUpdate(id: $id, automaticBasicDiscount: $input) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const createBxgyAutomaticDiscountDocument = `#graphql
mutation createBxgyAutomaticDiscount($input: DiscountAutomaticBxgyInput!, $details: Boolean!) {
	discountAutomaticBxgyCreate(automaticBxgyDiscount: $input) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const updateBxgyAutomaticDiscountDocument = `#graphql
mutation updateBxgyAutomaticDiscount($id: ID!, $input: DiscountAutomaticBxgyInput!, $details: Boolean!) {
	discountAutomaticBxgyUpdate(id: $id, automaticBxgyDiscount: $input) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const createFreeShippingAutomaticDiscountDocument = `#graphql
mutation createFreeShippingAutomaticDiscount($input: DiscountAutomaticFreeShippingInput!, $details: Boolean!) {
	discountAutomaticFreeShippingCreate(freeShippingAutomaticDiscount: $input) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const updateFreeShippingAutomaticDiscountDocument = `#graphql
mutation updateFreeShippingAutomaticDiscount($id: ID!, $input: DiscountAutomaticFreeShippingInput!, $details: Boolean!) {
	discountAutomaticFreeShippingUpdate(id: $id, freeShippingAutomaticDiscount: $input) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const createAppAutomaticDiscountDocument = `#graphql
mutation createAppAutomaticDiscount($input: DiscountAutomaticAppInput!, $details: Boolean!) {
	discountAutomaticAppCreate(automaticAppDiscount: $input) {
		automaticAppDiscount { id: discountId ${appFields} }
		${userErrorFields}
	}
}` as const;

export const updateAppAutomaticDiscountDocument = `#graphql
mutation updateAppAutomaticDiscount($id: ID!, $input: DiscountAutomaticAppInput!, $details: Boolean!) {
	discountAutomaticAppUpdate(id: $id, automaticAppDiscount: $input) {
		automaticAppDiscount { id: discountId ${appFields} }
		${userErrorFields}
	}
}` as const;

export const getAutomaticDiscountDocument = `#graphql
query getAutomaticDiscount($id: ID!, $details: Boolean!) {
	discountNode(id: $id) { id discount { ${discountFields} } }
}` as const;

export const getAllAutomaticDiscountsDocument = `#graphql
query getAllAutomaticDiscounts($first: Int!, $after: String, $query: String, $sortKey: DiscountSortKeys, $reverse: Boolean, $details: Boolean!) {
	discountNodes(first: $first, after: $after, query: $query, sortKey: $sortKey, reverse: $reverse) {
		nodes { id discount { ${discountFields} } }
		pageInfo { hasNextPage endCursor }
	}
}` as const;

export const activateAutomaticDiscountDocument = `#graphql
mutation activateAutomaticDiscount($id: ID!, $details: Boolean!) {
	discountAutomaticActivate(id: $id) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const deactivateAutomaticDiscountDocument = `#graphql
mutation deactivateAutomaticDiscount($id: ID!, $details: Boolean!) {
	discountAutomaticDeactivate(id: $id) {
		automaticDiscountNode { id discount: automaticDiscount { ${discountFields} } }
		${userErrorFields}
	}
}` as const;

export const deleteAutomaticDiscountDocument = `#graphql
mutation deleteAutomaticDiscount($id: ID!) {
	discountAutomaticDelete(id: $id) {
		deletedAutomaticDiscountId
		${userErrorFields}
	}
}` as const;
