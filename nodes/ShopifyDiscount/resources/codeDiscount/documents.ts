// Objects of other areas (products, customers…) need scopes of their own, so a document selects
// them only if `$details` asks for the raw data.

const moneyFields = 'amount { amount currencyCode } appliesOnEachItem' as const;

const itemFields = `items {
		__typename
		... on AllDiscountItems { allItems }
		... on DiscountProducts {
			products(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }
			productVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }
		}
		... on DiscountCollections {
			collections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }
		}
	}` as const;

const customerGetsFields = `customerGets {
		appliesOnOneTimePurchase
		appliesOnSubscription
		value {
			__typename
			... on DiscountPercentage { percentage }
			... on DiscountAmount { ${moneyFields} }
			... on DiscountOnQuantity {
				quantity { quantity }
				effect {
					__typename
					... on DiscountPercentage { percentage }
					... on DiscountAmount { ${moneyFields} }
				}
			}
		}
		${itemFields}
	}` as const;

const minimumFields = `minimumRequirement {
		__typename
		... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }
		... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }
	}` as const;

const commonFields = `title
	status
	startsAt
	endsAt
	createdAt
	updatedAt
	usageLimit
	appliesOncePerCustomer
	asyncUsageCount
	discountClasses
	combinesWith { orderDiscounts productDiscounts shippingDiscounts }
	codes(first: 1) { nodes { id code } }
	codesCount { count precision }
	context {
		__typename
		... on DiscountBuyerSelectionAll { all }
		... on DiscountCustomers { customers @include(if: $details) { id } }
		... on DiscountCustomerSegments { segments @include(if: $details) { id name } }
	}` as const;

const discountFields = `__typename
... on DiscountCodeBasic {
	${commonFields}
	summary
	recurringCycleLimit
	${customerGetsFields}
	${minimumFields}
}
... on DiscountCodeBxgy {
	${commonFields}
	summary
	usesPerOrderLimit
	customerBuys {
		isOneTimePurchase
		isSubscription
		value {
			__typename
			... on DiscountQuantity { quantity }
			... on DiscountPurchaseAmount { amount }
		}
		${itemFields}
	}
	${customerGetsFields}
}
... on DiscountCodeFreeShipping {
	${commonFields}
	summary
	recurringCycleLimit
	appliesOnOneTimePurchase
	appliesOnSubscription
	maximumShippingPrice { amount currencyCode }
	destinationSelection {
		__typename
		... on DiscountCountryAll { allCountries }
		... on DiscountCountries { countries includeRestOfWorld }
	}
	${minimumFields}
}
... on DiscountCodeApp {
	${commonFields}
	recurringCycleLimit
	appliesOnOneTimePurchase
	appliesOnSubscription
	appDiscountType { functionId title }
}` as const;

const userErrorFields = 'userErrors { field message code extraInfo }' as const;

export const createBasicCodeDiscountDocument = `#graphql
mutation createBasicCodeDiscount($input: DiscountCodeBasicInput!, $details: Boolean!) {
	discountCodeBasicCreate(basicCodeDiscount: $input) {
		codeDiscountNode { id discount: codeDiscount { ${discountFields} } }
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
