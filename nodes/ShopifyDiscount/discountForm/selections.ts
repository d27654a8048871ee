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

export const customerGetsFields = `customerGets {
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

export const minimumFields = `minimumRequirement {
		__typename
		... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }
		... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }
	}` as const;

export const customerBuysFields = `customerBuys {
		isOneTimePurchase
		isSubscription
		value {
			__typename
			... on DiscountQuantity { quantity }
			... on DiscountPurchaseAmount { amount }
		}
		${itemFields}
	}` as const;

export const shippingFields = `recurringCycleLimit
	appliesOnOneTimePurchase
	appliesOnSubscription
	maximumShippingPrice { amount currencyCode }
	destinationSelection {
		__typename
		... on DiscountCountryAll { allCountries }
		... on DiscountCountries { countries includeRestOfWorld }
	}` as const;

export const commonFields = `title
	status
	startsAt
	endsAt
	createdAt
	updatedAt
	asyncUsageCount
	discountClasses
	combinesWith { orderDiscounts productDiscounts shippingDiscounts }
	context {
		__typename
		... on DiscountBuyerSelectionAll { all }
		... on DiscountCustomers { customers @include(if: $details) { id } }
		... on DiscountCustomerSegments { segments @include(if: $details) { id name } }
	}` as const;

export const userErrorFields = 'userErrors { field message code extraInfo }' as const;
