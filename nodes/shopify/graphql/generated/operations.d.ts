// Written by 'npm run codegen' from the documents under nodes/ and Shopify's 2026-10 schema.

import type { AdminMutations, AdminQueries } from '@shopify/admin-api-client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
type Known<Map> = keyof {
	[Key in keyof Map as string extends Key
		? never
		: number extends Key
			? never
			: symbol extends Key
				? never
				: Key]: true;
};

/** The text of a document that is typed below; Shopify's own maps take every other string as well, untyped. */
export type AdminDocument = Known<AdminQueries> | Known<AdminMutations>;

export type CountPrecision = 'AT_LEAST' | 'EXACT';

export type CountryCode =
	| 'AC'
	| 'AD'
	| 'AE'
	| 'AF'
	| 'AG'
	| 'AI'
	| 'AL'
	| 'AM'
	| 'AN'
	| 'AO'
	| 'AR'
	| 'AT'
	| 'AU'
	| 'AW'
	| 'AX'
	| 'AZ'
	| 'BA'
	| 'BB'
	| 'BD'
	| 'BE'
	| 'BF'
	| 'BG'
	| 'BH'
	| 'BI'
	| 'BJ'
	| 'BL'
	| 'BM'
	| 'BN'
	| 'BO'
	| 'BQ'
	| 'BR'
	| 'BS'
	| 'BT'
	| 'BV'
	| 'BW'
	| 'BY'
	| 'BZ'
	| 'CA'
	| 'CC'
	| 'CD'
	| 'CF'
	| 'CG'
	| 'CH'
	| 'CI'
	| 'CK'
	| 'CL'
	| 'CM'
	| 'CN'
	| 'CO'
	| 'CR'
	| 'CU'
	| 'CV'
	| 'CW'
	| 'CX'
	| 'CY'
	| 'CZ'
	| 'DE'
	| 'DJ'
	| 'DK'
	| 'DM'
	| 'DO'
	| 'DZ'
	| 'EC'
	| 'EE'
	| 'EG'
	| 'EH'
	| 'ER'
	| 'ES'
	| 'ET'
	| 'FI'
	| 'FJ'
	| 'FK'
	| 'FO'
	| 'FR'
	| 'GA'
	| 'GB'
	| 'GD'
	| 'GE'
	| 'GF'
	| 'GG'
	| 'GH'
	| 'GI'
	| 'GL'
	| 'GM'
	| 'GN'
	| 'GP'
	| 'GQ'
	| 'GR'
	| 'GS'
	| 'GT'
	| 'GW'
	| 'GY'
	| 'HK'
	| 'HM'
	| 'HN'
	| 'HR'
	| 'HT'
	| 'HU'
	| 'ID'
	| 'IE'
	| 'IL'
	| 'IM'
	| 'IN'
	| 'IO'
	| 'IQ'
	| 'IR'
	| 'IS'
	| 'IT'
	| 'JE'
	| 'JM'
	| 'JO'
	| 'JP'
	| 'KE'
	| 'KG'
	| 'KH'
	| 'KI'
	| 'KM'
	| 'KN'
	| 'KP'
	| 'KR'
	| 'KW'
	| 'KY'
	| 'KZ'
	| 'LA'
	| 'LB'
	| 'LC'
	| 'LI'
	| 'LK'
	| 'LR'
	| 'LS'
	| 'LT'
	| 'LU'
	| 'LV'
	| 'LY'
	| 'MA'
	| 'MC'
	| 'MD'
	| 'ME'
	| 'MF'
	| 'MG'
	| 'MK'
	| 'ML'
	| 'MM'
	| 'MN'
	| 'MO'
	| 'MQ'
	| 'MR'
	| 'MS'
	| 'MT'
	| 'MU'
	| 'MV'
	| 'MW'
	| 'MX'
	| 'MY'
	| 'MZ'
	| 'NA'
	| 'NC'
	| 'NE'
	| 'NF'
	| 'NG'
	| 'NI'
	| 'NL'
	| 'NO'
	| 'NP'
	| 'NR'
	| 'NU'
	| 'NZ'
	| 'OM'
	| 'PA'
	| 'PE'
	| 'PF'
	| 'PG'
	| 'PH'
	| 'PK'
	| 'PL'
	| 'PM'
	| 'PN'
	| 'PS'
	| 'PT'
	| 'PY'
	| 'QA'
	| 'RE'
	| 'RO'
	| 'RS'
	| 'RU'
	| 'RW'
	| 'SA'
	| 'SB'
	| 'SC'
	| 'SD'
	| 'SE'
	| 'SG'
	| 'SH'
	| 'SI'
	| 'SJ'
	| 'SK'
	| 'SL'
	| 'SM'
	| 'SN'
	| 'SO'
	| 'SR'
	| 'SS'
	| 'ST'
	| 'SV'
	| 'SX'
	| 'SY'
	| 'SZ'
	| 'TA'
	| 'TC'
	| 'TD'
	| 'TF'
	| 'TG'
	| 'TH'
	| 'TJ'
	| 'TK'
	| 'TL'
	| 'TM'
	| 'TN'
	| 'TO'
	| 'TR'
	| 'TT'
	| 'TV'
	| 'TW'
	| 'TZ'
	| 'UA'
	| 'UG'
	| 'UM'
	| 'US'
	| 'UY'
	| 'UZ'
	| 'VA'
	| 'VC'
	| 'VE'
	| 'VG'
	| 'VN'
	| 'VU'
	| 'WF'
	| 'WS'
	| 'XK'
	| 'YE'
	| 'YT'
	| 'ZA'
	| 'ZM'
	| 'ZW'
	| 'ZZ';

export type CurrencyCode =
	| 'AED'
	| 'AFN'
	| 'ALL'
	| 'AMD'
	| 'ANG'
	| 'AOA'
	| 'ARS'
	| 'AUD'
	| 'AWG'
	| 'AZN'
	| 'BAM'
	| 'BBD'
	| 'BDT'
	| 'BGN'
	| 'BHD'
	| 'BIF'
	| 'BMD'
	| 'BND'
	| 'BOB'
	| 'BRL'
	| 'BSD'
	| 'BTN'
	| 'BWP'
	| 'BYN'
	| 'BYR'
	| 'BZD'
	| 'CAD'
	| 'CDF'
	| 'CHF'
	| 'CLP'
	| 'CNY'
	| 'COP'
	| 'CRC'
	| 'CVE'
	| 'CZK'
	| 'DJF'
	| 'DKK'
	| 'DOP'
	| 'DZD'
	| 'EGP'
	| 'ERN'
	| 'ETB'
	| 'EUR'
	| 'FJD'
	| 'FKP'
	| 'GBP'
	| 'GEL'
	| 'GHS'
	| 'GIP'
	| 'GMD'
	| 'GNF'
	| 'GTQ'
	| 'GYD'
	| 'HKD'
	| 'HNL'
	| 'HRK'
	| 'HTG'
	| 'HUF'
	| 'IDR'
	| 'ILS'
	| 'INR'
	| 'IQD'
	| 'IRR'
	| 'ISK'
	| 'JEP'
	| 'JMD'
	| 'JOD'
	| 'JPY'
	| 'KES'
	| 'KGS'
	| 'KHR'
	| 'KID'
	| 'KMF'
	| 'KRW'
	| 'KWD'
	| 'KYD'
	| 'KZT'
	| 'LAK'
	| 'LBP'
	| 'LKR'
	| 'LRD'
	| 'LSL'
	| 'LTL'
	| 'LVL'
	| 'LYD'
	| 'MAD'
	| 'MDL'
	| 'MGA'
	| 'MKD'
	| 'MMK'
	| 'MNT'
	| 'MOP'
	| 'MRU'
	| 'MUR'
	| 'MVR'
	| 'MWK'
	| 'MXN'
	| 'MYR'
	| 'MZN'
	| 'NAD'
	| 'NGN'
	| 'NIO'
	| 'NOK'
	| 'NPR'
	| 'NZD'
	| 'OMR'
	| 'PAB'
	| 'PEN'
	| 'PGK'
	| 'PHP'
	| 'PKR'
	| 'PLN'
	| 'PYG'
	| 'QAR'
	| 'RON'
	| 'RSD'
	| 'RUB'
	| 'RWF'
	| 'SAR'
	| 'SBD'
	| 'SCR'
	| 'SDG'
	| 'SEK'
	| 'SGD'
	| 'SHP'
	| 'SLL'
	| 'SOS'
	| 'SRD'
	| 'SSP'
	| 'STD'
	| 'STN'
	| 'SYP'
	| 'SZL'
	| 'THB'
	| 'TJS'
	| 'TMT'
	| 'TND'
	| 'TOP'
	| 'TRY'
	| 'TTD'
	| 'TWD'
	| 'TZS'
	| 'UAH'
	| 'UGX'
	| 'USD'
	| 'USDC'
	| 'UYU'
	| 'UZS'
	| 'VED'
	| 'VEF'
	| 'VES'
	| 'VND'
	| 'VUV'
	| 'WST'
	| 'XAF'
	| 'XCD'
	| 'XOF'
	| 'XPF'
	| 'XXX'
	| 'YER'
	| 'ZAR'
	| 'ZMW';

export type DiscountAmountInput = {
	amount?: string | null;
	appliesOnEachItem?: boolean | null;
};

export type DiscountAutomaticAppInput = {
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	discountClasses?: Array<DiscountClass> | null;
	endsAt?: string | null;
	functionHandle?: string | null;
	/** @deprecated Use `functionHandle` instead. */
	functionId?: string | null;
	metafields?: Array<MetafieldInput> | null;
	recurringCycleLimit?: number | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
};

export type DiscountAutomaticBasicInput = {
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	customerGets?: DiscountCustomerGetsInput | null;
	endsAt?: string | null;
	minimumRequirement?: DiscountMinimumRequirementInput | null;
	recurringCycleLimit?: number | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
};

export type DiscountAutomaticBxgyInput = {
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	customerBuys?: DiscountCustomerBuysInput | null;
	customerGets?: DiscountCustomerGetsInput | null;
	endsAt?: string | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
	usesPerOrderLimit?: string | null;
};

export type DiscountAutomaticFreeShippingInput = {
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	destination?: DiscountShippingDestinationSelectionInput | null;
	endsAt?: string | null;
	maximumShippingPrice?: string | null;
	minimumRequirement?: DiscountMinimumRequirementInput | null;
	recurringCycleLimit?: number | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
};

export type DiscountBuyerSelection = 'ALL';

export type DiscountClass = 'ORDER' | 'PRODUCT' | 'SHIPPING';

export type DiscountCodeAppInput = {
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
	appliesOncePerCustomer?: boolean | null;
	code?: string | null;
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	/** @deprecated Use `context` instead. */
	customerSelection?: DiscountCustomerSelectionInput | null;
	discountClasses?: Array<DiscountClass> | null;
	endsAt?: string | null;
	functionHandle?: string | null;
	/** @deprecated Use `functionHandle` instead. */
	functionId?: string | null;
	metafields?: Array<MetafieldInput> | null;
	recurringCycleLimit?: number | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
	usageLimit?: number | null;
};

export type DiscountCodeBasicInput = {
	appliesOncePerCustomer?: boolean | null;
	code?: string | null;
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	customerGets?: DiscountCustomerGetsInput | null;
	/** @deprecated Use `context` instead. */
	customerSelection?: DiscountCustomerSelectionInput | null;
	endsAt?: string | null;
	minimumRequirement?: DiscountMinimumRequirementInput | null;
	recurringCycleLimit?: number | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
	usageLimit?: number | null;
};

export type DiscountCodeBxgyInput = {
	appliesOncePerCustomer?: boolean | null;
	code?: string | null;
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	customerBuys?: DiscountCustomerBuysInput | null;
	customerGets?: DiscountCustomerGetsInput | null;
	/** @deprecated Use `context` instead. */
	customerSelection?: DiscountCustomerSelectionInput | null;
	endsAt?: string | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
	usageLimit?: number | null;
	usesPerOrderLimit?: number | null;
};

export type DiscountCodeFreeShippingInput = {
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
	appliesOncePerCustomer?: boolean | null;
	code?: string | null;
	combinesWith?: DiscountCombinesWithInput | null;
	context?: DiscountContextInput | null;
	/** @deprecated Use `context` instead. */
	customerSelection?: DiscountCustomerSelectionInput | null;
	destination?: DiscountShippingDestinationSelectionInput | null;
	endsAt?: string | null;
	maximumShippingPrice?: string | null;
	minimumRequirement?: DiscountMinimumRequirementInput | null;
	recurringCycleLimit?: number | null;
	startsAt?: string | null;
	tags?: Array<string> | null;
	title?: string | null;
	usageLimit?: number | null;
};

export type DiscountCollectionsInput = {
	add?: Array<string> | null;
	remove?: Array<string> | null;
};

export type DiscountCombinesWithInput = {
	orderDiscounts?: boolean | null;
	productDiscounts?: boolean | null;
	productDiscountsWithTagsOnSameCartLine?: ProductDiscountsWithTagsOnSameCartLineInput | null;
	shippingDiscounts?: boolean | null;
};

export type DiscountContextInput =
	| { all: DiscountBuyerSelection; customerSegments?: never; customers?: never; markets?: never }
	| {
			all?: never;
			customerSegments: DiscountCustomerSegmentsInput;
			customers?: never;
			markets?: never;
	  }
	| { all?: never; customerSegments?: never; customers: DiscountCustomersInput; markets?: never }
	| { all?: never; customerSegments?: never; customers?: never; markets: DiscountMarketsInput };

export type DiscountCountriesInput = {
	add?: Array<CountryCode> | null;
	includeRestOfWorld?: boolean | null;
	remove?: Array<CountryCode> | null;
};

export type DiscountCustomerBuysInput = {
	isOneTimePurchase?: boolean | null;
	isSubscription?: boolean | null;
	items?: DiscountItemsInput | null;
	value?: DiscountCustomerBuysValueInput | null;
};

export type DiscountCustomerBuysValueInput = {
	amount?: string | null;
	quantity?: string | null;
};

export type DiscountCustomerGetsInput = {
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
	items?: DiscountItemsInput | null;
	value?: DiscountCustomerGetsValueInput | null;
};

export type DiscountCustomerGetsValueInput = {
	discountAmount?: DiscountAmountInput | null;
	discountOnQuantity?: DiscountOnQuantityInput | null;
	percentage?: number | null;
};

export type DiscountCustomerSegmentsInput = {
	add?: Array<string> | null;
	remove?: Array<string> | null;
};

export type DiscountCustomerSelectionInput = {
	all?: boolean | null;
	customerSegments?: DiscountCustomerSegmentsInput | null;
	customers?: DiscountCustomersInput | null;
};

export type DiscountCustomersInput = {
	add?: Array<string> | null;
	remove?: Array<string> | null;
};

export type DiscountEffectInput = {
	amount?: string | null;
	percentage?: number | null;
};

export type DiscountErrorCode =
	| 'ACTIVE_PERIOD_OVERLAP'
	| 'APPLIES_ON_NOTHING'
	| 'BLANK'
	| 'CONFLICT'
	| 'DISCOUNT_NOT_COMPATIBLE_WITH_CONDITION_TYPES'
	| 'DUPLICATE'
	| 'END_DATE_BEFORE_START_DATE'
	| 'EQUAL_TO'
	| 'EXCEEDED_MAX'
	| 'GREATER_THAN'
	| 'GREATER_THAN_OR_EQUAL_TO'
	| 'IMPLICIT_DUPLICATE'
	| 'INCLUSION'
	| 'INTERNAL_ERROR'
	| 'INVALID'
	| 'INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS'
	| 'INVALID_DISCOUNT_CLASS_FOR_PRICE_RULE'
	| 'INVALID_PRODUCT_DISCOUNTS_FALSE_WITH_EXISTING_TAGS_ON_SAME_CART_LINE'
	| 'INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_FOR_DISCOUNT_CLASS'
	| 'INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_WITHOUT_PRODUCT_DISCOUNTS'
	| 'INVALID_TAG_LENGTH'
	| 'LESS_THAN'
	| 'LESS_THAN_OR_EQUAL_TO'
	| 'MAX_APP_DISCOUNTS'
	| 'MINIMUM_SUBTOTAL_AND_QUANTITY_RANGE_BOTH_PRESENT'
	| 'MISSING_ARGUMENT'
	| 'MISSING_FUNCTION_IDENTIFIER'
	| 'MULTIPLE_FUNCTION_IDENTIFIERS'
	| 'MULTIPLE_RECURRING_CYCLE_LIMIT_FOR_NON_SUBSCRIPTION_ITEMS'
	| 'PRESENT'
	| 'PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_NOT_ENTITLED'
	| 'RECURRING_CYCLE_LIMIT_NOT_A_VALID_INTEGER'
	| 'TAKEN'
	| 'TOO_LONG'
	| 'TOO_MANY_ARGUMENTS'
	| 'TOO_MANY_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE'
	| 'TOO_MANY_TAGS'
	| 'TOO_SHORT'
	| 'VALUE_OUTSIDE_RANGE';

export type DiscountItemsInput = {
	all?: boolean | null;
	collections?: DiscountCollectionsInput | null;
	products?: DiscountProductsInput | null;
};

export type DiscountMarketsInput = {
	add?: Array<string> | null;
	remove?: Array<string> | null;
};

export type DiscountMinimumQuantityInput = {
	greaterThanOrEqualToQuantity?: string | null;
};

export type DiscountMinimumRequirementInput = {
	quantity?: DiscountMinimumQuantityInput | null;
	subtotal?: DiscountMinimumSubtotalInput | null;
};

export type DiscountMinimumSubtotalInput = {
	greaterThanOrEqualToSubtotal?: string | null;
};

export type DiscountOnQuantityInput = {
	effect?: DiscountEffectInput | null;
	quantity?: string | null;
};

export type DiscountProductsInput = {
	productVariantsToAdd?: Array<string> | null;
	productVariantsToRemove?: Array<string> | null;
	productsToAdd?: Array<string> | null;
	productsToRemove?: Array<string> | null;
};

export type DiscountRedeemCodeInput = {
	code: string;
};

export type DiscountShippingDestinationSelectionInput = {
	all?: boolean | null;
	countries?: DiscountCountriesInput | null;
};

export type DiscountSortKeys =
	| 'CREATED_AT'
	| 'ENDS_AT'
	| 'ID'
	| 'RELEVANCE'
	| 'STARTS_AT'
	| 'TITLE'
	| 'UPDATED_AT';

export type DiscountStatus = 'ACTIVE' | 'EXPIRED' | 'SCHEDULED';

export type MetafieldIdentifierInput = {
	key: string;
	namespace: string;
	ownerId: string;
};

export type MetafieldInput = {
	id?: string | null;
	key?: string | null;
	namespace?: string | null;
	type?: string | null;
	value?: string | null;
};

export type MetafieldsSetInput = {
	compareDigest?: string | null;
	key: string;
	namespace?: string | null;
	ownerId: string;
	type?: string | null;
	value: string;
};

export type MetafieldsSetUserErrorCode =
	| 'APP_NOT_AUTHORIZED'
	| 'BLANK'
	| 'CAPABILITY_VIOLATION'
	| 'INCLUSION'
	| 'INTERNAL_ERROR'
	| 'INVALID'
	| 'INVALID_COMPARE_DIGEST'
	| 'INVALID_TYPE'
	| 'INVALID_VALUE'
	| 'LESS_THAN_OR_EQUAL_TO'
	| 'PRESENT'
	| 'STALE_OBJECT'
	| 'TAKEN'
	| 'TOO_LONG'
	| 'TOO_SHORT';

export type ProductDiscountsWithTagsOnSameCartLineInput = {
	add?: Array<string> | null;
	remove?: Array<string> | null;
};

export type ActivateCodeDiscountsMutationVariables = Exact<{
	ids: Array<string>;
}>;

export type ActivateCodeDiscountsMutation = {
	discountCodeBulkActivate: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type AddDiscountTagsMutationVariables = Exact<{
	ids: Array<string>;
	tags: Array<string>;
}>;

export type AddDiscountTagsMutation = {
	discountBulkTagsAdd: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CheckDiscountTagsQueryVariables = Exact<{
	ids: Array<string>;
}>;

export type CheckDiscountTagsQuery = {
	nodes: Array<
		| {
				id: string;
				codeDiscount:
					| { tags: Array<string> }
					| { tags: Array<string> }
					| { tags: Array<string> }
					| { tags: Array<string> };
		  }
		| Record<PropertyKey, never>
		| null
	>;
};

export type CheckDiscountsQueryVariables = Exact<{
	ids: Array<string>;
}>;

export type CheckDiscountsQuery = {
	nodes: Array<
		| { id: string }
		| {
				id: string;
				codeDiscount:
					| { status: DiscountStatus }
					| { status: DiscountStatus }
					| { status: DiscountStatus }
					| { status: DiscountStatus };
		  }
		| Record<PropertyKey, never>
		| null
	>;
};

export type CountDiscountsQueryVariables = Exact<{
	query: string;
}>;

export type CountDiscountsQuery = {
	discountNodesCount: { count: number; precision: CountPrecision } | null;
};

export type DeactivateCodeDiscountsMutationVariables = Exact<{
	ids: Array<string>;
}>;

export type DeactivateCodeDiscountsMutation = {
	discountCodeBulkDeactivate: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeleteAutomaticDiscountsMutationVariables = Exact<{
	ids: Array<string>;
}>;

export type DeleteAutomaticDiscountsMutation = {
	discountAutomaticBulkDelete: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeleteCodeDiscountsMutationVariables = Exact<{
	ids: Array<string>;
}>;

export type DeleteCodeDiscountsMutation = {
	discountCodeBulkDelete: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type GetSavedSearchQueryVariables = Exact<{
	id: string;
}>;

export type GetSavedSearchQuery = {
	node: { name: string; query: string } | Record<PropertyKey, never> | null;
};

export type GetShopTimeZoneQueryVariables = Exact<{ [key: string]: never }>;

export type GetShopTimeZoneQuery = { shop: { ianaTimezone: string } };

export type LoadSavedSearchesQueryVariables = Exact<{ [key: string]: never }>;

export type LoadSavedSearchesQuery = {
	codeDiscount: { nodes: Array<{ id: string; name: string; query: string }> };
	automaticDiscount: { nodes: Array<{ id: string; name: string; query: string }> };
	redeemCode: { nodes: Array<{ id: string; name: string; query: string }> };
};

export type RemoveDiscountTagsMutationVariables = Exact<{
	ids: Array<string>;
	tags: Array<string>;
}>;

export type RemoveDiscountTagsMutation = {
	discountBulkTagsRemove: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type SelectDiscountsQueryVariables = Exact<{
	query: string;
	first: number;
	after?: string | null;
}>;

export type SelectDiscountsQuery = {
	discountNodes: {
		nodes: Array<{
			id: string;
			discount:
				| { __typename: 'DiscountAutomaticApp' }
				| { __typename: 'DiscountAutomaticBasic' }
				| { __typename: 'DiscountAutomaticBxgy' }
				| { __typename: 'DiscountAutomaticFreeShipping' }
				| { __typename: 'DiscountCodeApp' }
				| { __typename: 'DiscountCodeBasic' }
				| { __typename: 'DiscountCodeBxgy' }
				| { __typename: 'DiscountCodeFreeShipping' };
		}>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchAutomaticDiscountsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchAutomaticDiscountsQuery = {
	discountNodes: {
		nodes: Array<{
			id: string;
			discount:
				| { title: string; status: DiscountStatus }
				| { title: string; status: DiscountStatus }
				| { title: string; status: DiscountStatus }
				| { title: string; status: DiscountStatus }
				| Record<PropertyKey, never>;
		}>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchCollectionsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchCollectionsQuery = {
	collections: {
		nodes: Array<{ id: string; title: string }>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchCustomersQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchCustomersQuery = {
	customers: {
		nodes: Array<{
			id: string;
			displayName: string;
			defaultEmailAddress: { emailAddress: string } | null;
		}>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchDiscountsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchDiscountsQuery = {
	discountNodes: {
		nodes: Array<{
			id: string;
			discount:
				| { title: string; status: DiscountStatus }
				| { title: string; status: DiscountStatus }
				| { title: string; status: DiscountStatus }
				| { title: string; status: DiscountStatus }
				| Record<PropertyKey, never>;
		}>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchMarketsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchMarketsQuery = {
	markets: {
		nodes: Array<{ id: string; name: string }>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchProductsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchProductsQuery = {
	products: {
		nodes: Array<{ id: string; title: string }>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type SearchSegmentsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type SearchSegmentsQuery = {
	segments: {
		nodes: Array<{ id: string; name: string }>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type ActivateAutomaticDiscountMutationVariables = Exact<{
	id: string;
	details: boolean;
}>;

export type ActivateAutomaticDiscountMutation = {
	discountAutomaticActivate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateAppAutomaticDiscountMutationVariables = Exact<{
	input: DiscountAutomaticAppInput;
	details: boolean;
}>;

export type CreateAppAutomaticDiscountMutation = {
	discountAutomaticAppCreate: {
		automaticAppDiscount: {
			__typename: 'DiscountAutomaticApp';
			title: string;
			status: DiscountStatus;
			startsAt: string;
			endsAt: string | null;
			createdAt: string;
			updatedAt: string;
			asyncUsageCount: number;
			discountClasses: Array<DiscountClass>;
			recurringCycleLimit: number;
			appliesOnOneTimePurchase: boolean;
			appliesOnSubscription: boolean;
			id: string;
			combinesWith: {
				orderDiscounts: boolean;
				productDiscounts: boolean;
				shippingDiscounts: boolean;
			};
			context:
				| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
				| { __typename: 'DiscountCustomerSegments'; segments?: Array<{ id: string; name: string }> }
				| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
				| { __typename: 'DiscountMarkets' };
			appDiscountType: { functionId: string; title: string };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateBasicAutomaticDiscountMutationVariables = Exact<{
	input: DiscountAutomaticBasicInput;
	details: boolean;
}>;

export type CreateBasicAutomaticDiscountMutation = {
	discountAutomaticBasicCreate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateBxgyAutomaticDiscountMutationVariables = Exact<{
	input: DiscountAutomaticBxgyInput;
	details: boolean;
}>;

export type CreateBxgyAutomaticDiscountMutation = {
	discountAutomaticBxgyCreate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateFreeShippingAutomaticDiscountMutationVariables = Exact<{
	input: DiscountAutomaticFreeShippingInput;
	details: boolean;
}>;

export type CreateFreeShippingAutomaticDiscountMutation = {
	discountAutomaticFreeShippingCreate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeactivateAutomaticDiscountMutationVariables = Exact<{
	id: string;
	details: boolean;
}>;

export type DeactivateAutomaticDiscountMutation = {
	discountAutomaticDeactivate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeleteAutomaticDiscountMutationVariables = Exact<{
	id: string;
}>;

export type DeleteAutomaticDiscountMutation = {
	discountAutomaticDelete: {
		deletedAutomaticDiscountId: string | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type GetAllAutomaticDiscountsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
	sortKey?: DiscountSortKeys | null;
	reverse?: boolean | null;
	details: boolean;
}>;

export type GetAllAutomaticDiscountsQuery = {
	discountNodes: {
		nodes: Array<{
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| { __typename: 'DiscountCodeApp' }
				| { __typename: 'DiscountCodeBasic' }
				| { __typename: 'DiscountCodeBxgy' }
				| { __typename: 'DiscountCodeFreeShipping' };
		}>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type GetAutomaticDiscountQueryVariables = Exact<{
	id: string;
	details: boolean;
}>;

export type GetAutomaticDiscountQuery = {
	discountNode: {
		id: string;
		discount:
			| {
					__typename: 'DiscountAutomaticApp';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					recurringCycleLimit: number;
					appliesOnOneTimePurchase: boolean;
					appliesOnSubscription: boolean;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					appDiscountType: { functionId: string; title: string };
			  }
			| {
					__typename: 'DiscountAutomaticBasic';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					summary: string;
					recurringCycleLimit: number;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					customerGets: {
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						value:
							| {
									__typename: 'DiscountAmount';
									appliesOnEachItem: boolean;
									amount: { amount: string; currencyCode: CurrencyCode };
							  }
							| {
									__typename: 'DiscountOnQuantity';
									quantity: { quantity: string };
									effect:
										| {
												__typename: 'DiscountAmount';
												appliesOnEachItem: boolean;
												amount: { amount: string; currencyCode: CurrencyCode };
										  }
										| { __typename: 'DiscountPercentage'; percentage: number };
							  }
							| { __typename: 'DiscountPercentage'; percentage: number };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
					minimumRequirement:
						| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
						| {
								__typename: 'DiscountMinimumSubtotal';
								greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
						  }
						| null;
			  }
			| {
					__typename: 'DiscountAutomaticBxgy';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					summary: string;
					usesPerOrderLimit: number | null;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					customerBuys: {
						isOneTimePurchase: boolean;
						isSubscription: boolean;
						value:
							| { __typename: 'DiscountPurchaseAmount'; amount: string }
							| { __typename: 'DiscountQuantity'; quantity: string };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
					customerGets: {
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						value:
							| {
									__typename: 'DiscountAmount';
									appliesOnEachItem: boolean;
									amount: { amount: string; currencyCode: CurrencyCode };
							  }
							| {
									__typename: 'DiscountOnQuantity';
									quantity: { quantity: string };
									effect:
										| {
												__typename: 'DiscountAmount';
												appliesOnEachItem: boolean;
												amount: { amount: string; currencyCode: CurrencyCode };
										  }
										| { __typename: 'DiscountPercentage'; percentage: number };
							  }
							| { __typename: 'DiscountPercentage'; percentage: number };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
			  }
			| {
					__typename: 'DiscountAutomaticFreeShipping';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					summary: string;
					recurringCycleLimit: number;
					appliesOnOneTimePurchase: boolean;
					appliesOnSubscription: boolean;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
					destinationSelection:
						| {
								__typename: 'DiscountCountries';
								countries: Array<CountryCode>;
								includeRestOfWorld: boolean;
						  }
						| { __typename: 'DiscountCountryAll'; allCountries: boolean };
					minimumRequirement:
						| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
						| {
								__typename: 'DiscountMinimumSubtotal';
								greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
						  }
						| null;
			  }
			| { __typename: 'DiscountCodeApp' }
			| { __typename: 'DiscountCodeBasic' }
			| { __typename: 'DiscountCodeBxgy' }
			| { __typename: 'DiscountCodeFreeShipping' };
	} | null;
};

export type UpdateAppAutomaticDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountAutomaticAppInput;
	details: boolean;
}>;

export type UpdateAppAutomaticDiscountMutation = {
	discountAutomaticAppUpdate: {
		automaticAppDiscount: {
			__typename: 'DiscountAutomaticApp';
			title: string;
			status: DiscountStatus;
			startsAt: string;
			endsAt: string | null;
			createdAt: string;
			updatedAt: string;
			asyncUsageCount: number;
			discountClasses: Array<DiscountClass>;
			recurringCycleLimit: number;
			appliesOnOneTimePurchase: boolean;
			appliesOnSubscription: boolean;
			id: string;
			combinesWith: {
				orderDiscounts: boolean;
				productDiscounts: boolean;
				shippingDiscounts: boolean;
			};
			context:
				| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
				| { __typename: 'DiscountCustomerSegments'; segments?: Array<{ id: string; name: string }> }
				| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
				| { __typename: 'DiscountMarkets' };
			appDiscountType: { functionId: string; title: string };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type UpdateBasicAutomaticDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountAutomaticBasicInput;
	details: boolean;
}>;

export type UpdateBasicAutomaticDiscountMutation = {
	discountAutomaticBasicUpdate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type UpdateBxgyAutomaticDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountAutomaticBxgyInput;
	details: boolean;
}>;

export type UpdateBxgyAutomaticDiscountMutation = {
	discountAutomaticBxgyUpdate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type UpdateFreeShippingAutomaticDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountAutomaticFreeShippingInput;
	details: boolean;
}>;

export type UpdateFreeShippingAutomaticDiscountMutation = {
	discountAutomaticFreeShippingUpdate: {
		automaticDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountAutomaticApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountAutomaticBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountAutomaticBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountAutomaticFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						summary: string;
						recurringCycleLimit: number;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type ActivateCodeDiscountMutationVariables = Exact<{
	id: string;
	details: boolean;
}>;

export type ActivateCodeDiscountMutation = {
	discountCodeActivate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateAppCodeDiscountMutationVariables = Exact<{
	input: DiscountCodeAppInput;
	details: boolean;
}>;

export type CreateAppCodeDiscountMutation = {
	discountCodeAppCreate: {
		codeAppDiscount: {
			__typename: 'DiscountCodeApp';
			title: string;
			status: DiscountStatus;
			startsAt: string;
			endsAt: string | null;
			createdAt: string;
			updatedAt: string;
			asyncUsageCount: number;
			discountClasses: Array<DiscountClass>;
			usageLimit: number | null;
			appliesOncePerCustomer: boolean;
			recurringCycleLimit: number | null;
			appliesOnOneTimePurchase: boolean;
			appliesOnSubscription: boolean;
			id: string;
			combinesWith: {
				orderDiscounts: boolean;
				productDiscounts: boolean;
				shippingDiscounts: boolean;
			};
			context:
				| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
				| { __typename: 'DiscountCustomerSegments'; segments?: Array<{ id: string; name: string }> }
				| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
				| { __typename: 'DiscountMarkets' };
			codes: { nodes: Array<{ id: string; code: string }> };
			codesCount: { count: number; precision: CountPrecision } | null;
			appDiscountType: { functionId: string; title: string };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateBasicCodeDiscountMutationVariables = Exact<{
	input: DiscountCodeBasicInput;
	details: boolean;
}>;

export type CreateBasicCodeDiscountMutation = {
	discountCodeBasicCreate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateBxgyCodeDiscountMutationVariables = Exact<{
	input: DiscountCodeBxgyInput;
	details: boolean;
}>;

export type CreateBxgyCodeDiscountMutation = {
	discountCodeBxgyCreate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type CreateFreeShippingCodeDiscountMutationVariables = Exact<{
	input: DiscountCodeFreeShippingInput;
	details: boolean;
}>;

export type CreateFreeShippingCodeDiscountMutation = {
	discountCodeFreeShippingCreate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeactivateCodeDiscountMutationVariables = Exact<{
	id: string;
	details: boolean;
}>;

export type DeactivateCodeDiscountMutation = {
	discountCodeDeactivate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeleteCodeDiscountMutationVariables = Exact<{
	id: string;
}>;

export type DeleteCodeDiscountMutation = {
	discountCodeDelete: {
		deletedCodeDiscountId: string | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type FindCodeDiscountByCodeQueryVariables = Exact<{
	code: string;
	details: boolean;
}>;

export type FindCodeDiscountByCodeQuery = {
	codeDiscountNodeByCode: {
		id: string;
		discount:
			| {
					__typename: 'DiscountCodeApp';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					recurringCycleLimit: number | null;
					appliesOnOneTimePurchase: boolean;
					appliesOnSubscription: boolean;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					appDiscountType: { functionId: string; title: string };
			  }
			| {
					__typename: 'DiscountCodeBasic';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					summary: string;
					recurringCycleLimit: number | null;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					customerGets: {
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						value:
							| {
									__typename: 'DiscountAmount';
									appliesOnEachItem: boolean;
									amount: { amount: string; currencyCode: CurrencyCode };
							  }
							| {
									__typename: 'DiscountOnQuantity';
									quantity: { quantity: string };
									effect:
										| {
												__typename: 'DiscountAmount';
												appliesOnEachItem: boolean;
												amount: { amount: string; currencyCode: CurrencyCode };
										  }
										| { __typename: 'DiscountPercentage'; percentage: number };
							  }
							| { __typename: 'DiscountPercentage'; percentage: number };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
					minimumRequirement:
						| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
						| {
								__typename: 'DiscountMinimumSubtotal';
								greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
						  }
						| null;
			  }
			| {
					__typename: 'DiscountCodeBxgy';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					summary: string;
					usesPerOrderLimit: number | null;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					customerBuys: {
						isOneTimePurchase: boolean;
						isSubscription: boolean;
						value:
							| { __typename: 'DiscountPurchaseAmount'; amount: string }
							| { __typename: 'DiscountQuantity'; quantity: string };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
					customerGets: {
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						value:
							| {
									__typename: 'DiscountAmount';
									appliesOnEachItem: boolean;
									amount: { amount: string; currencyCode: CurrencyCode };
							  }
							| {
									__typename: 'DiscountOnQuantity';
									quantity: { quantity: string };
									effect:
										| {
												__typename: 'DiscountAmount';
												appliesOnEachItem: boolean;
												amount: { amount: string; currencyCode: CurrencyCode };
										  }
										| { __typename: 'DiscountPercentage'; percentage: number };
							  }
							| { __typename: 'DiscountPercentage'; percentage: number };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
			  }
			| {
					__typename: 'DiscountCodeFreeShipping';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					summary: string;
					recurringCycleLimit: number | null;
					appliesOnOneTimePurchase: boolean;
					appliesOnSubscription: boolean;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
					destinationSelection:
						| {
								__typename: 'DiscountCountries';
								countries: Array<CountryCode>;
								includeRestOfWorld: boolean;
						  }
						| { __typename: 'DiscountCountryAll'; allCountries: boolean };
					minimumRequirement:
						| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
						| {
								__typename: 'DiscountMinimumSubtotal';
								greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
						  }
						| null;
			  };
	} | null;
};

export type GetAllCodeDiscountsQueryVariables = Exact<{
	first: number;
	after?: string | null;
	query?: string | null;
	sortKey?: DiscountSortKeys | null;
	reverse?: boolean | null;
	details: boolean;
}>;

export type GetAllCodeDiscountsQuery = {
	discountNodes: {
		nodes: Array<{
			id: string;
			discount:
				| { __typename: 'DiscountAutomaticApp' }
				| { __typename: 'DiscountAutomaticBasic' }
				| { __typename: 'DiscountAutomaticBxgy' }
				| { __typename: 'DiscountAutomaticFreeShipping' }
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		}>;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
	};
};

export type GetCodeDiscountQueryVariables = Exact<{
	id: string;
	details: boolean;
}>;

export type GetCodeDiscountQuery = {
	discountNode: {
		id: string;
		discount:
			| { __typename: 'DiscountAutomaticApp' }
			| { __typename: 'DiscountAutomaticBasic' }
			| { __typename: 'DiscountAutomaticBxgy' }
			| { __typename: 'DiscountAutomaticFreeShipping' }
			| {
					__typename: 'DiscountCodeApp';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					recurringCycleLimit: number | null;
					appliesOnOneTimePurchase: boolean;
					appliesOnSubscription: boolean;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					appDiscountType: { functionId: string; title: string };
			  }
			| {
					__typename: 'DiscountCodeBasic';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					summary: string;
					recurringCycleLimit: number | null;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					customerGets: {
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						value:
							| {
									__typename: 'DiscountAmount';
									appliesOnEachItem: boolean;
									amount: { amount: string; currencyCode: CurrencyCode };
							  }
							| {
									__typename: 'DiscountOnQuantity';
									quantity: { quantity: string };
									effect:
										| {
												__typename: 'DiscountAmount';
												appliesOnEachItem: boolean;
												amount: { amount: string; currencyCode: CurrencyCode };
										  }
										| { __typename: 'DiscountPercentage'; percentage: number };
							  }
							| { __typename: 'DiscountPercentage'; percentage: number };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
					minimumRequirement:
						| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
						| {
								__typename: 'DiscountMinimumSubtotal';
								greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
						  }
						| null;
			  }
			| {
					__typename: 'DiscountCodeBxgy';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					summary: string;
					usesPerOrderLimit: number | null;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					customerBuys: {
						isOneTimePurchase: boolean;
						isSubscription: boolean;
						value:
							| { __typename: 'DiscountPurchaseAmount'; amount: string }
							| { __typename: 'DiscountQuantity'; quantity: string };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
					customerGets: {
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						value:
							| {
									__typename: 'DiscountAmount';
									appliesOnEachItem: boolean;
									amount: { amount: string; currencyCode: CurrencyCode };
							  }
							| {
									__typename: 'DiscountOnQuantity';
									quantity: { quantity: string };
									effect:
										| {
												__typename: 'DiscountAmount';
												appliesOnEachItem: boolean;
												amount: { amount: string; currencyCode: CurrencyCode };
										  }
										| { __typename: 'DiscountPercentage'; percentage: number };
							  }
							| { __typename: 'DiscountPercentage'; percentage: number };
						items:
							| { __typename: 'AllDiscountItems'; allItems: boolean }
							| {
									__typename: 'DiscountCollections';
									collections?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  }
							| {
									__typename: 'DiscountProducts';
									products?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
									productVariants?: {
										nodes: Array<{ id: string; title: string }>;
										pageInfo: { hasNextPage: boolean };
									};
							  };
					};
			  }
			| {
					__typename: 'DiscountCodeFreeShipping';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					createdAt: string;
					updatedAt: string;
					asyncUsageCount: number;
					discountClasses: Array<DiscountClass>;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					summary: string;
					recurringCycleLimit: number | null;
					appliesOnOneTimePurchase: boolean;
					appliesOnSubscription: boolean;
					combinesWith: {
						orderDiscounts: boolean;
						productDiscounts: boolean;
						shippingDiscounts: boolean;
					};
					context:
						| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
						| {
								__typename: 'DiscountCustomerSegments';
								segments?: Array<{ id: string; name: string }>;
						  }
						| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
						| { __typename: 'DiscountMarkets' };
					codes: { nodes: Array<{ id: string; code: string }> };
					codesCount: { count: number; precision: CountPrecision } | null;
					maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
					destinationSelection:
						| {
								__typename: 'DiscountCountries';
								countries: Array<CountryCode>;
								includeRestOfWorld: boolean;
						  }
						| { __typename: 'DiscountCountryAll'; allCountries: boolean };
					minimumRequirement:
						| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
						| {
								__typename: 'DiscountMinimumSubtotal';
								greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
						  }
						| null;
			  };
	} | null;
};

export type UpdateAppCodeDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountCodeAppInput;
	details: boolean;
}>;

export type UpdateAppCodeDiscountMutation = {
	discountCodeAppUpdate: {
		codeAppDiscount: {
			__typename: 'DiscountCodeApp';
			title: string;
			status: DiscountStatus;
			startsAt: string;
			endsAt: string | null;
			createdAt: string;
			updatedAt: string;
			asyncUsageCount: number;
			discountClasses: Array<DiscountClass>;
			usageLimit: number | null;
			appliesOncePerCustomer: boolean;
			recurringCycleLimit: number | null;
			appliesOnOneTimePurchase: boolean;
			appliesOnSubscription: boolean;
			id: string;
			combinesWith: {
				orderDiscounts: boolean;
				productDiscounts: boolean;
				shippingDiscounts: boolean;
			};
			context:
				| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
				| { __typename: 'DiscountCustomerSegments'; segments?: Array<{ id: string; name: string }> }
				| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
				| { __typename: 'DiscountMarkets' };
			codes: { nodes: Array<{ id: string; code: string }> };
			codesCount: { count: number; precision: CountPrecision } | null;
			appDiscountType: { functionId: string; title: string };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type UpdateBasicCodeDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountCodeBasicInput;
	details: boolean;
}>;

export type UpdateBasicCodeDiscountMutation = {
	discountCodeBasicUpdate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type UpdateBxgyCodeDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountCodeBxgyInput;
	details: boolean;
}>;

export type UpdateBxgyCodeDiscountMutation = {
	discountCodeBxgyUpdate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type UpdateFreeShippingCodeDiscountMutationVariables = Exact<{
	id: string;
	input: DiscountCodeFreeShippingInput;
	details: boolean;
}>;

export type UpdateFreeShippingCodeDiscountMutation = {
	discountCodeFreeShippingUpdate: {
		codeDiscountNode: {
			id: string;
			discount:
				| {
						__typename: 'DiscountCodeApp';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						appDiscountType: { functionId: string; title: string };
				  }
				| {
						__typename: 'DiscountCodeBasic';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  }
				| {
						__typename: 'DiscountCodeBxgy';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						usesPerOrderLimit: number | null;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						customerBuys: {
							isOneTimePurchase: boolean;
							isSubscription: boolean;
							value:
								| { __typename: 'DiscountPurchaseAmount'; amount: string }
								| { __typename: 'DiscountQuantity'; quantity: string };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
						customerGets: {
							appliesOnOneTimePurchase: boolean;
							appliesOnSubscription: boolean;
							value:
								| {
										__typename: 'DiscountAmount';
										appliesOnEachItem: boolean;
										amount: { amount: string; currencyCode: CurrencyCode };
								  }
								| {
										__typename: 'DiscountOnQuantity';
										quantity: { quantity: string };
										effect:
											| {
													__typename: 'DiscountAmount';
													appliesOnEachItem: boolean;
													amount: { amount: string; currencyCode: CurrencyCode };
											  }
											| { __typename: 'DiscountPercentage'; percentage: number };
								  }
								| { __typename: 'DiscountPercentage'; percentage: number };
							items:
								| { __typename: 'AllDiscountItems'; allItems: boolean }
								| {
										__typename: 'DiscountCollections';
										collections?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  }
								| {
										__typename: 'DiscountProducts';
										products?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
										productVariants?: {
											nodes: Array<{ id: string; title: string }>;
											pageInfo: { hasNextPage: boolean };
										};
								  };
						};
				  }
				| {
						__typename: 'DiscountCodeFreeShipping';
						title: string;
						status: DiscountStatus;
						startsAt: string;
						endsAt: string | null;
						createdAt: string;
						updatedAt: string;
						asyncUsageCount: number;
						discountClasses: Array<DiscountClass>;
						usageLimit: number | null;
						appliesOncePerCustomer: boolean;
						summary: string;
						recurringCycleLimit: number | null;
						appliesOnOneTimePurchase: boolean;
						appliesOnSubscription: boolean;
						combinesWith: {
							orderDiscounts: boolean;
							productDiscounts: boolean;
							shippingDiscounts: boolean;
						};
						context:
							| { __typename: 'DiscountBuyerSelectionAll'; all: DiscountBuyerSelection }
							| {
									__typename: 'DiscountCustomerSegments';
									segments?: Array<{ id: string; name: string }>;
							  }
							| { __typename: 'DiscountCustomers'; customers?: Array<{ id: string }> }
							| { __typename: 'DiscountMarkets' };
						codes: { nodes: Array<{ id: string; code: string }> };
						codesCount: { count: number; precision: CountPrecision } | null;
						maximumShippingPrice: { amount: string; currencyCode: CurrencyCode } | null;
						destinationSelection:
							| {
									__typename: 'DiscountCountries';
									countries: Array<CountryCode>;
									includeRestOfWorld: boolean;
							  }
							| { __typename: 'DiscountCountryAll'; allCountries: boolean };
						minimumRequirement:
							| { __typename: 'DiscountMinimumQuantity'; greaterThanOrEqualToQuantity: string }
							| {
									__typename: 'DiscountMinimumSubtotal';
									greaterThanOrEqualToSubtotal: { amount: string; currencyCode: CurrencyCode };
							  }
							| null;
				  };
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type DeleteRedeemCodesMutationVariables = Exact<{
	discountId: string;
	ids: Array<string>;
}>;

export type DeleteRedeemCodesMutation = {
	discountCodeRedeemCodeBulkDelete: {
		job: { id: string; done: boolean } | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type FindRedeemCodeQueryVariables = Exact<{
	code: string;
	first: number;
	query?: string | null;
	reverse: boolean;
}>;

export type FindRedeemCodeQuery = {
	codeDiscountNodeByCode: {
		id: string;
		codeDiscount:
			| {
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					codes: { nodes: Array<{ id: string; code: string; asyncUsageCount: number }> };
			  }
			| {
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					codes: { nodes: Array<{ id: string; code: string; asyncUsageCount: number }> };
			  }
			| {
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					codes: { nodes: Array<{ id: string; code: string; asyncUsageCount: number }> };
			  }
			| {
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					usageLimit: number | null;
					appliesOncePerCustomer: boolean;
					codes: { nodes: Array<{ id: string; code: string; asyncUsageCount: number }> };
			  };
	} | null;
};

export type GetAllRedeemCodesQueryVariables = Exact<{
	id: string;
	first: number;
	after?: string | null;
	query?: string | null;
	reverse?: boolean | null;
}>;

export type GetAllRedeemCodesQuery = {
	discountNode: {
		id: string;
		discount:
			| { __typename: 'DiscountAutomaticApp' }
			| { __typename: 'DiscountAutomaticBasic' }
			| { __typename: 'DiscountAutomaticBxgy' }
			| { __typename: 'DiscountAutomaticFreeShipping' }
			| {
					__typename: 'DiscountCodeApp';
					title: string;
					startsAt: string;
					endsAt: string | null;
					codes: {
						nodes: Array<{ id: string; code: string; asyncUsageCount: number }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  }
			| {
					__typename: 'DiscountCodeBasic';
					title: string;
					startsAt: string;
					endsAt: string | null;
					codes: {
						nodes: Array<{ id: string; code: string; asyncUsageCount: number }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  }
			| {
					__typename: 'DiscountCodeBxgy';
					title: string;
					startsAt: string;
					endsAt: string | null;
					codes: {
						nodes: Array<{ id: string; code: string; asyncUsageCount: number }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  }
			| {
					__typename: 'DiscountCodeFreeShipping';
					title: string;
					startsAt: string;
					endsAt: string | null;
					codes: {
						nodes: Array<{ id: string; code: string; asyncUsageCount: number }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  };
	} | null;
};

export type CheckDiscountAccessQueryVariables = Exact<{ [key: string]: never }>;

export type CheckDiscountAccessQuery = { discountNodesCount: { count: number } | null };

export type DeleteAppDataMutationVariables = Exact<{
	metafields: Array<MetafieldIdentifierInput>;
}>;

export type DeleteAppDataMutation = {
	metafieldsDelete: {
		deletedMetafields: Array<{ key: string } | null> | null;
		userErrors: Array<{ field: Array<string> | null; message: string }>;
	} | null;
};

export type GetAppDataQueryVariables = Exact<{
	namespace: string;
	first: number;
	after?: string | null;
}>;

export type GetAppDataQuery = {
	currentAppInstallation: {
		id: string;
		metafields: {
			nodes: Array<{
				key: string;
				value: string;
				createdAt: string;
				updatedAt: string;
				compareDigest: string;
			}>;
			pageInfo: { hasNextPage: boolean; endCursor: string | null };
		};
	};
};

export type GetAppValueQueryVariables = Exact<{
	namespace: string;
	key: string;
}>;

export type GetAppValueQuery = {
	currentAppInstallation: {
		id: string;
		metafield: { value: string; compareDigest: string } | null;
	};
};

export type SetAppDataMutationVariables = Exact<{
	metafields: Array<MetafieldsSetInput>;
}>;

export type SetAppDataMutation = {
	metafieldsSet: {
		metafields: Array<{ key: string; compareDigest: string }> | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: MetafieldsSetUserErrorCode | null;
		}>;
	} | null;
};

export type GetJobQueryVariables = Exact<{
	id: string;
}>;

export type GetJobQuery = { job: { id: string; done: boolean } | null };

export type AddRedeemCodesMutationVariables = Exact<{
	discountId: string;
	codes: Array<DiscountRedeemCodeInput>;
}>;

export type AddRedeemCodesMutation = {
	discountRedeemCodeBulkAdd: {
		bulkCreation: {
			id: string;
			createdAt: string;
			done: boolean;
			codesCount: number;
			importedCount: number;
			failedCount: number;
		} | null;
		userErrors: Array<{
			field: Array<string> | null;
			message: string;
			code: DiscountErrorCode | null;
			extraInfo: string | null;
		}>;
	} | null;
};

export type FindCodesAlikeQueryVariables = Exact<{
	code: string;
	first: number;
	query?: string | null;
	reverse: boolean;
}>;

export type FindCodesAlikeQuery = {
	codeDiscountNodeByCode: {
		id: string;
		codeDiscount:
			| { codes: { nodes: Array<{ code: string }> } }
			| { codes: { nodes: Array<{ code: string }> } }
			| { codes: { nodes: Array<{ code: string }> } }
			| { codes: { nodes: Array<{ code: string }> } };
	} | null;
};

export type FindDiscountOfCodeQueryVariables = Exact<{
	code: string;
}>;

export type FindDiscountOfCodeQuery = { codeDiscountNodeByCode: { id: string } | null };

export type GetAnnouncementQueryVariables = Exact<{
	namespace: string;
	dataNamespace: string;
	key: string;
}>;

export type GetAnnouncementQuery = {
	currentAppInstallation: {
		announcement: { value: string } | null;
		part: { value: string } | null;
	};
};

export type GetBulkCreationCodesQueryVariables = Exact<{
	id: string;
	first: number;
	after?: string | null;
}>;

export type GetBulkCreationCodesQuery = {
	discountRedeemCodeBulkCreation: {
		id: string;
		createdAt: string;
		done: boolean;
		codesCount: number;
		importedCount: number;
		failedCount: number;
		discountCode: { id: string } | null;
		codes: {
			nodes: Array<{
				code: string;
				discountRedeemCode: { id: string; code: string } | null;
				errors: Array<{
					field: Array<string> | null;
					message: string;
					code: DiscountErrorCode | null;
					extraInfo: string | null;
				}>;
			}>;
			pageInfo: { hasNextPage: boolean; endCursor: string | null };
		};
	} | null;
};

export type GetBulkCreationQueryVariables = Exact<{
	id: string;
}>;

export type GetBulkCreationQuery = {
	discountRedeemCodeBulkCreation: {
		id: string;
		createdAt: string;
		done: boolean;
		codesCount: number;
		importedCount: number;
		failedCount: number;
		discountCode: { id: string } | null;
	} | null;
};

export type GetBulkCreationStateQueryVariables = Exact<{
	id: string;
}>;

export type GetBulkCreationStateQuery = {
	discountRedeemCodeBulkCreation: {
		id: string;
		createdAt: string;
		done: boolean;
		codesCount: number;
		importedCount: number;
		failedCount: number;
	} | null;
};

export type GetBulkCreationsQueryVariables = Exact<{
	ids: Array<string>;
}>;

export type GetBulkCreationsQuery = {
	nodes: Array<
		| {
				id: string;
				createdAt: string;
				done: boolean;
				codesCount: number;
				importedCount: number;
				failedCount: number;
				discountCode: { id: string } | null;
		  }
		| Record<PropertyKey, never>
		| null
	>;
};

export type GetDiscountStandingQueryVariables = Exact<{
	id: string;
}>;

export type GetDiscountStandingQuery = {
	discountNode: {
		discount:
			| { title: string; status: DiscountStatus; startsAt: string; endsAt: string | null }
			| { title: string; status: DiscountStatus; startsAt: string; endsAt: string | null }
			| { title: string; status: DiscountStatus; startsAt: string; endsAt: string | null }
			| { title: string; status: DiscountStatus; startsAt: string; endsAt: string | null }
			| Record<PropertyKey, never>;
	} | null;
};

export type GetStorefrontQueryVariables = Exact<{ [key: string]: never }>;

export type GetStorefrontQuery = { shop: { ianaTimezone: string; primaryDomain: { url: string } } };

export type GetCodesTargetQueryVariables = Exact<{
	id: string;
}>;

export type GetCodesTargetQuery = {
	discountNode: {
		id: string;
		discount:
			| { __typename: 'DiscountAutomaticApp' }
			| { __typename: 'DiscountAutomaticBasic' }
			| { __typename: 'DiscountAutomaticBxgy' }
			| { __typename: 'DiscountAutomaticFreeShipping' }
			| {
					__typename: 'DiscountCodeApp';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					codesCount: { count: number } | null;
			  }
			| {
					__typename: 'DiscountCodeBasic';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					codesCount: { count: number } | null;
			  }
			| {
					__typename: 'DiscountCodeBxgy';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					codesCount: { count: number } | null;
			  }
			| {
					__typename: 'DiscountCodeFreeShipping';
					title: string;
					status: DiscountStatus;
					startsAt: string;
					endsAt: string | null;
					codesCount: { count: number } | null;
			  };
	} | null;
};

export type GetExistingCodesQueryVariables = Exact<{
	id: string;
	first: number;
	after?: string | null;
	query?: string | null;
}>;

export type GetExistingCodesQuery = {
	discountNode: {
		id: string;
		discount:
			| { __typename: 'DiscountAutomaticApp' }
			| { __typename: 'DiscountAutomaticBasic' }
			| { __typename: 'DiscountAutomaticBxgy' }
			| { __typename: 'DiscountAutomaticFreeShipping' }
			| {
					__typename: 'DiscountCodeApp';
					codes: {
						nodes: Array<{ id: string; code: string }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  }
			| {
					__typename: 'DiscountCodeBasic';
					codes: {
						nodes: Array<{ id: string; code: string }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  }
			| {
					__typename: 'DiscountCodeBxgy';
					codes: {
						nodes: Array<{ id: string; code: string }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  }
			| {
					__typename: 'DiscountCodeFreeShipping';
					codes: {
						nodes: Array<{ id: string; code: string }>;
						pageInfo: { hasNextPage: boolean; endCursor: string | null };
					};
			  };
	} | null;
};

declare module '@shopify/admin-api-client' {
	interface AdminQueries {
		'#graphql\nquery checkDiscountTags($ids: [ID!]!) {\n\tnodes(ids: $ids) {\n\t\t... on DiscountCodeNode {\n\t\t\tid\n\t\t\tcodeDiscount {\n\t\t\t\t... on DiscountCodeBasic { tags }\n\t\t\t\t... on DiscountCodeBxgy { tags }\n\t\t\t\t... on DiscountCodeFreeShipping { tags }\n\t\t\t\t... on DiscountCodeApp { tags }\n\t\t\t}\n\t\t}\n\t}\n}': {
			return: CheckDiscountTagsQuery;
			variables: CheckDiscountTagsQueryVariables;
		};
		'#graphql\nquery checkDiscounts($ids: [ID!]!) {\n\tnodes(ids: $ids) {\n\t\t... on DiscountCodeNode {\n\t\t\tid\n\t\t\tcodeDiscount {\n\t\t\t\t... on DiscountCodeBasic { status }\n\t\t\t\t... on DiscountCodeBxgy { status }\n\t\t\t\t... on DiscountCodeFreeShipping { status }\n\t\t\t\t... on DiscountCodeApp { status }\n\t\t\t}\n\t\t}\n\t\t... on DiscountAutomaticNode { id }\n\t}\n}': {
			return: CheckDiscountsQuery;
			variables: CheckDiscountsQueryVariables;
		};
		'#graphql\nquery countDiscounts($query: String!) {\n\tdiscountNodesCount(query: $query, limit: null) { count precision }\n}': {
			return: CountDiscountsQuery;
			variables: CountDiscountsQueryVariables;
		};
		'#graphql\nquery getSavedSearch($id: ID!) {\n\tnode(id: $id) { ... on SavedSearch { name query } }\n}': {
			return: GetSavedSearchQuery;
			variables: GetSavedSearchQueryVariables;
		};
		'#graphql\nquery getShopTimeZone {\n\tshop { ianaTimezone }\n}': {
			return: GetShopTimeZoneQuery;
			variables: GetShopTimeZoneQueryVariables;
		};
		'#graphql\nquery loadSavedSearches {\n\tcodeDiscount: codeDiscountSavedSearches(first: 250) { nodes { id name query } }\n\tautomaticDiscount: automaticDiscountSavedSearches(first: 250) { nodes { id name query } }\n\tredeemCode: discountRedeemCodeSavedSearches(first: 250) { nodes { id name query } }\n}': {
			return: LoadSavedSearchesQuery;
			variables: LoadSavedSearchesQueryVariables;
		};
		'#graphql\nquery selectDiscounts($query: String!, $first: Int!, $after: String) {\n\tdiscountNodes(query: $query, first: $first, after: $after) {\n\t\tnodes { id discount { __typename } }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SelectDiscountsQuery;
			variables: SelectDiscountsQueryVariables;
		};
		'#graphql\nquery searchAutomaticDiscounts($first: Int!, $after: String, $query: String) {\n\tdiscountNodes(first: $first, after: $after, query: $query, sortKey: CREATED_AT, reverse: true) {\n\t\tnodes {\n\t\t\tid\n\t\t\tdiscount {\n\t\t\t\t... on DiscountAutomaticBasic { title status }\n\t\t\t\t... on DiscountAutomaticBxgy { title status }\n\t\t\t\t... on DiscountAutomaticFreeShipping { title status }\n\t\t\t\t... on DiscountAutomaticApp { title status }\n\t\t\t}\n\t\t}\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchAutomaticDiscountsQuery;
			variables: SearchAutomaticDiscountsQueryVariables;
		};
		'#graphql\nquery searchCollections($first: Int!, $after: String, $query: String) {\n\tcollections(first: $first, after: $after, query: $query, sortKey: TITLE) {\n\t\tnodes { id title }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchCollectionsQuery;
			variables: SearchCollectionsQueryVariables;
		};
		'#graphql\nquery searchCustomers($first: Int!, $after: String, $query: String) {\n\tcustomers(first: $first, after: $after, query: $query, sortKey: NAME) {\n\t\tnodes { id displayName defaultEmailAddress { emailAddress } }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchCustomersQuery;
			variables: SearchCustomersQueryVariables;
		};
		'#graphql\nquery searchDiscounts($first: Int!, $after: String, $query: String) {\n\tdiscountNodes(first: $first, after: $after, query: $query, sortKey: CREATED_AT, reverse: true) {\n\t\tnodes {\n\t\t\tid\n\t\t\tdiscount {\n\t\t\t\t... on DiscountCodeBasic { title status }\n\t\t\t\t... on DiscountCodeBxgy { title status }\n\t\t\t\t... on DiscountCodeFreeShipping { title status }\n\t\t\t\t... on DiscountCodeApp { title status }\n\t\t\t}\n\t\t}\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchDiscountsQuery;
			variables: SearchDiscountsQueryVariables;
		};
		'#graphql\nquery searchMarkets($first: Int!, $after: String, $query: String) {\n\tmarkets(first: $first, after: $after, query: $query, sortKey: NAME) {\n\t\tnodes { id name }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchMarketsQuery;
			variables: SearchMarketsQueryVariables;
		};
		'#graphql\nquery searchProducts($first: Int!, $after: String, $query: String) {\n\tproducts(first: $first, after: $after, query: $query, sortKey: TITLE) {\n\t\tnodes { id title }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchProductsQuery;
			variables: SearchProductsQueryVariables;
		};
		'#graphql\nquery searchSegments($first: Int!, $after: String, $query: String) {\n\tsegments(first: $first, after: $after, query: $query) {\n\t\tnodes { id name }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: SearchSegmentsQuery;
			variables: SearchSegmentsQueryVariables;
		};
		'#graphql\nquery getAllAutomaticDiscounts($first: Int!, $after: String, $query: String, $sortKey: DiscountSortKeys, $reverse: Boolean, $details: Boolean!) {\n\tdiscountNodes(first: $first, after: $after, query: $query, sortKey: $sortKey, reverse: $reverse) {\n\t\tnodes { id discount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: GetAllAutomaticDiscountsQuery;
			variables: GetAllAutomaticDiscountsQueryVariables;
		};
		'#graphql\nquery getAutomaticDiscount($id: ID!, $details: Boolean!) {\n\tdiscountNode(id: $id) { id discount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n}': {
			return: GetAutomaticDiscountQuery;
			variables: GetAutomaticDiscountQueryVariables;
		};
		'#graphql\nquery findCodeDiscountByCode($code: String!, $details: Boolean!) {\n\tcodeDiscountNodeByCode(code: $code) { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n}': {
			return: FindCodeDiscountByCodeQuery;
			variables: FindCodeDiscountByCodeQueryVariables;
		};
		'#graphql\nquery getAllCodeDiscounts($first: Int!, $after: String, $query: String, $sortKey: DiscountSortKeys, $reverse: Boolean, $details: Boolean!) {\n\tdiscountNodes(first: $first, after: $after, query: $query, sortKey: $sortKey, reverse: $reverse) {\n\t\tnodes { id discount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tpageInfo { hasNextPage endCursor }\n\t}\n}': {
			return: GetAllCodeDiscountsQuery;
			variables: GetAllCodeDiscountsQueryVariables;
		};
		'#graphql\nquery getCodeDiscount($id: ID!, $details: Boolean!) {\n\tdiscountNode(id: $id) { id discount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n}': {
			return: GetCodeDiscountQuery;
			variables: GetCodeDiscountQueryVariables;
		};
		'#graphql\nquery findRedeemCode($code: String!, $first: Int!, $query: String, $reverse: Boolean!) {\n\tcodeDiscountNodeByCode(code: $code) {\n\t\tid\n\t\tcodeDiscount {\n\t\t\t... on DiscountCodeBasic { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tusageLimit\n\t\t\t\tappliesOncePerCustomer\n\t\t\t\tcodes(first: $first, query: $query, reverse: $reverse) { nodes { id code asyncUsageCount } } }\n\t\t\t... on DiscountCodeBxgy { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tusageLimit\n\t\t\t\tappliesOncePerCustomer\n\t\t\t\tcodes(first: $first, query: $query, reverse: $reverse) { nodes { id code asyncUsageCount } } }\n\t\t\t... on DiscountCodeFreeShipping { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tusageLimit\n\t\t\t\tappliesOncePerCustomer\n\t\t\t\tcodes(first: $first, query: $query, reverse: $reverse) { nodes { id code asyncUsageCount } } }\n\t\t\t... on DiscountCodeApp { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tusageLimit\n\t\t\t\tappliesOncePerCustomer\n\t\t\t\tcodes(first: $first, query: $query, reverse: $reverse) { nodes { id code asyncUsageCount } } }\n\t\t}\n\t}\n}': {
			return: FindRedeemCodeQuery;
			variables: FindRedeemCodeQueryVariables;
		};
		'#graphql\nquery getAllRedeemCodes($id: ID!, $first: Int!, $after: String, $query: String, $reverse: Boolean) {\n\tdiscountNode(id: $id) {\n\t\tid\n\t\tdiscount {\n\t\t\t__typename\n\t\t\t... on DiscountCodeBasic { title\n\t\t\tstartsAt\n\t\t\tendsAt\n\t\t\tcodes(first: $first, after: $after, query: $query, reverse: $reverse) {\n\t\t\t\tnodes { id code asyncUsageCount }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t\t... on DiscountCodeBxgy { title\n\t\t\tstartsAt\n\t\t\tendsAt\n\t\t\tcodes(first: $first, after: $after, query: $query, reverse: $reverse) {\n\t\t\t\tnodes { id code asyncUsageCount }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t\t... on DiscountCodeFreeShipping { title\n\t\t\tstartsAt\n\t\t\tendsAt\n\t\t\tcodes(first: $first, after: $after, query: $query, reverse: $reverse) {\n\t\t\t\tnodes { id code asyncUsageCount }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t\t... on DiscountCodeApp { title\n\t\t\tstartsAt\n\t\t\tendsAt\n\t\t\tcodes(first: $first, after: $after, query: $query, reverse: $reverse) {\n\t\t\t\tnodes { id code asyncUsageCount }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t}\n\t}\n}': {
			return: GetAllRedeemCodesQuery;
			variables: GetAllRedeemCodesQueryVariables;
		};
		'#graphql\nquery checkDiscountAccess {\n\tdiscountNodesCount(limit: 1) { count }\n}': {
			return: CheckDiscountAccessQuery;
			variables: CheckDiscountAccessQueryVariables;
		};
		'#graphql\nquery getAppData($namespace: String!, $first: Int!, $after: String) {\n\tcurrentAppInstallation {\n\t\tid\n\t\tmetafields(namespace: $namespace, first: $first, after: $after) {\n\t\t\tnodes { key value createdAt updatedAt compareDigest }\n\t\t\tpageInfo { hasNextPage endCursor }\n\t\t}\n\t}\n}': {
			return: GetAppDataQuery;
			variables: GetAppDataQueryVariables;
		};
		'#graphql\nquery getAppValue($namespace: String!, $key: String!) {\n\tcurrentAppInstallation {\n\t\tid\n\t\tmetafield(namespace: $namespace, key: $key) { value compareDigest }\n\t}\n}': {
			return: GetAppValueQuery;
			variables: GetAppValueQueryVariables;
		};
		'#graphql\nquery getJob($id: ID!) {\n\tjob(id: $id) { id done }\n}': {
			return: GetJobQuery;
			variables: GetJobQueryVariables;
		};
		'#graphql\nquery findCodesAlike($code: String!, $first: Int!, $query: String, $reverse: Boolean!) {\n\tcodeDiscountNodeByCode(code: $code) {\n\t\tid\n\t\tcodeDiscount {\n\t\t\t... on DiscountCodeBasic { codes(first: $first, query: $query, reverse: $reverse) { nodes { code } } }\n\t\t\t... on DiscountCodeBxgy { codes(first: $first, query: $query, reverse: $reverse) { nodes { code } } }\n\t\t\t... on DiscountCodeFreeShipping { codes(first: $first, query: $query, reverse: $reverse) { nodes { code } } }\n\t\t\t... on DiscountCodeApp { codes(first: $first, query: $query, reverse: $reverse) { nodes { code } } }\n\t\t}\n\t}\n}': {
			return: FindCodesAlikeQuery;
			variables: FindCodesAlikeQueryVariables;
		};
		'#graphql\nquery findDiscountOfCode($code: String!) {\n\tcodeDiscountNodeByCode(code: $code) { id }\n}': {
			return: FindDiscountOfCodeQuery;
			variables: FindDiscountOfCodeQueryVariables;
		};
		'#graphql\nquery getAnnouncement($namespace: String!, $dataNamespace: String!, $key: String!) {\n\tcurrentAppInstallation {\n\t\tannouncement: metafield(namespace: $namespace, key: $key) { value }\n\t\tpart: metafield(namespace: $dataNamespace, key: $key) { value }\n\t}\n}': {
			return: GetAnnouncementQuery;
			variables: GetAnnouncementQueryVariables;
		};
		'#graphql\nquery getBulkCreationCodes($id: ID!, $first: Int!, $after: String) {\n\tdiscountRedeemCodeBulkCreation(id: $id) {\n\t\tid\n\t\tcreatedAt\n\t\tdone\n\t\tcodesCount\n\t\timportedCount\n\t\tfailedCount\n\t\tdiscountCode { id }\n\t\tcodes(first: $first, after: $after) {\n\t\t\tnodes {\n\t\t\t\tcode\n\t\t\t\tdiscountRedeemCode { id code }\n\t\t\t\terrors { field message code extraInfo }\n\t\t\t}\n\t\t\tpageInfo { hasNextPage endCursor }\n\t\t}\n\t}\n}': {
			return: GetBulkCreationCodesQuery;
			variables: GetBulkCreationCodesQueryVariables;
		};
		'#graphql\nquery getBulkCreation($id: ID!) {\n\tdiscountRedeemCodeBulkCreation(id: $id) { id\n\t\tcreatedAt\n\t\tdone\n\t\tcodesCount\n\t\timportedCount\n\t\tfailedCount\n\t\tdiscountCode { id } }\n}': {
			return: GetBulkCreationQuery;
			variables: GetBulkCreationQueryVariables;
		};
		'#graphql\nquery getBulkCreationState($id: ID!) {\n\tdiscountRedeemCodeBulkCreation(id: $id) { id\n\t\tcreatedAt\n\t\tdone\n\t\tcodesCount\n\t\timportedCount\n\t\tfailedCount }\n}': {
			return: GetBulkCreationStateQuery;
			variables: GetBulkCreationStateQueryVariables;
		};
		'#graphql\nquery getBulkCreations($ids: [ID!]!) {\n\tnodes(ids: $ids) {\n\t\t... on DiscountRedeemCodeBulkCreation { id\n\t\tcreatedAt\n\t\tdone\n\t\tcodesCount\n\t\timportedCount\n\t\tfailedCount\n\t\tdiscountCode { id } }\n\t}\n}': {
			return: GetBulkCreationsQuery;
			variables: GetBulkCreationsQueryVariables;
		};
		'#graphql\nquery getDiscountStanding($id: ID!) {\n\tdiscountNode(id: $id) {\n\t\tdiscount {\n\t\t\t... on DiscountCodeBasic { title status startsAt endsAt }\n\t\t\t... on DiscountCodeBxgy { title status startsAt endsAt }\n\t\t\t... on DiscountCodeFreeShipping { title status startsAt endsAt }\n\t\t\t... on DiscountCodeApp { title status startsAt endsAt }\n\t\t}\n\t}\n}': {
			return: GetDiscountStandingQuery;
			variables: GetDiscountStandingQueryVariables;
		};
		'#graphql\nquery getStorefront {\n\tshop { primaryDomain { url } ianaTimezone }\n}': {
			return: GetStorefrontQuery;
			variables: GetStorefrontQueryVariables;
		};
		'#graphql\nquery getCodesTarget($id: ID!) {\n\tdiscountNode(id: $id) {\n\t\tid\n\t\tdiscount {\n\t\t\t__typename\n\t\t\t... on DiscountCodeBasic { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tcodesCount { count } }\n\t\t\t... on DiscountCodeBxgy { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tcodesCount { count } }\n\t\t\t... on DiscountCodeFreeShipping { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tcodesCount { count } }\n\t\t\t... on DiscountCodeApp { title\n\t\t\t\tstatus\n\t\t\t\tstartsAt\n\t\t\t\tendsAt\n\t\t\t\tcodesCount { count } }\n\t\t}\n\t}\n}': {
			return: GetCodesTargetQuery;
			variables: GetCodesTargetQueryVariables;
		};
		'#graphql\nquery getExistingCodes($id: ID!, $first: Int!, $after: String, $query: String) {\n\tdiscountNode(id: $id) {\n\t\tid\n\t\tdiscount {\n\t\t\t__typename\n\t\t\t... on DiscountCodeBasic { codes(first: $first, after: $after, query: $query) {\n\t\t\t\tnodes { id code }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t\t... on DiscountCodeBxgy { codes(first: $first, after: $after, query: $query) {\n\t\t\t\tnodes { id code }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t\t... on DiscountCodeFreeShipping { codes(first: $first, after: $after, query: $query) {\n\t\t\t\tnodes { id code }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t\t... on DiscountCodeApp { codes(first: $first, after: $after, query: $query) {\n\t\t\t\tnodes { id code }\n\t\t\t\tpageInfo { hasNextPage endCursor }\n\t\t\t} }\n\t\t}\n\t}\n}': {
			return: GetExistingCodesQuery;
			variables: GetExistingCodesQueryVariables;
		};
	}
	interface AdminMutations {
		'#graphql\nmutation activateCodeDiscounts($ids: [ID!]!) {\n\tdiscountCodeBulkActivate(ids: $ids) { job { id done } userErrors { field message code extraInfo } }\n}': {
			return: ActivateCodeDiscountsMutation;
			variables: ActivateCodeDiscountsMutationVariables;
		};
		'#graphql\nmutation addDiscountTags($ids: [ID!]!, $tags: [String!]!) {\n\tdiscountBulkTagsAdd(ids: $ids, tags: $tags) { job { id done } userErrors { field message code extraInfo } }\n}': {
			return: AddDiscountTagsMutation;
			variables: AddDiscountTagsMutationVariables;
		};
		'#graphql\nmutation deactivateCodeDiscounts($ids: [ID!]!) {\n\tdiscountCodeBulkDeactivate(ids: $ids) { job { id done } userErrors { field message code extraInfo } }\n}': {
			return: DeactivateCodeDiscountsMutation;
			variables: DeactivateCodeDiscountsMutationVariables;
		};
		'#graphql\nmutation deleteAutomaticDiscounts($ids: [ID!]!) {\n\tdiscountAutomaticBulkDelete(ids: $ids) { job { id done } userErrors { field message code extraInfo } }\n}': {
			return: DeleteAutomaticDiscountsMutation;
			variables: DeleteAutomaticDiscountsMutationVariables;
		};
		'#graphql\nmutation deleteCodeDiscounts($ids: [ID!]!) {\n\tdiscountCodeBulkDelete(ids: $ids) { job { id done } userErrors { field message code extraInfo } }\n}': {
			return: DeleteCodeDiscountsMutation;
			variables: DeleteCodeDiscountsMutationVariables;
		};
		'#graphql\nmutation removeDiscountTags($ids: [ID!]!, $tags: [String!]!) {\n\tdiscountBulkTagsRemove(ids: $ids, tags: $tags) { job { id done } userErrors { field message code extraInfo } }\n}': {
			return: RemoveDiscountTagsMutation;
			variables: RemoveDiscountTagsMutationVariables;
		};
		'#graphql\nmutation activateAutomaticDiscount($id: ID!, $details: Boolean!) {\n\tdiscountAutomaticActivate(id: $id) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: ActivateAutomaticDiscountMutation;
			variables: ActivateAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation createAppAutomaticDiscount($input: DiscountAutomaticAppInput!, $details: Boolean!) {\n\tdiscountAutomaticAppCreate(automaticAppDiscount: $input) {\n\t\tautomaticAppDiscount { id: discountId __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateAppAutomaticDiscountMutation;
			variables: CreateAppAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation createBasicAutomaticDiscount($input: DiscountAutomaticBasicInput!, $details: Boolean!) {\n\tdiscountAutomaticBasicCreate(automaticBasicDiscount: $input) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateBasicAutomaticDiscountMutation;
			variables: CreateBasicAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation createBxgyAutomaticDiscount($input: DiscountAutomaticBxgyInput!, $details: Boolean!) {\n\tdiscountAutomaticBxgyCreate(automaticBxgyDiscount: $input) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateBxgyAutomaticDiscountMutation;
			variables: CreateBxgyAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation createFreeShippingAutomaticDiscount($input: DiscountAutomaticFreeShippingInput!, $details: Boolean!) {\n\tdiscountAutomaticFreeShippingCreate(freeShippingAutomaticDiscount: $input) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateFreeShippingAutomaticDiscountMutation;
			variables: CreateFreeShippingAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation deactivateAutomaticDiscount($id: ID!, $details: Boolean!) {\n\tdiscountAutomaticDeactivate(id: $id) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: DeactivateAutomaticDiscountMutation;
			variables: DeactivateAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation deleteAutomaticDiscount($id: ID!) {\n\tdiscountAutomaticDelete(id: $id) {\n\t\tdeletedAutomaticDiscountId\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: DeleteAutomaticDiscountMutation;
			variables: DeleteAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation updateAppAutomaticDiscount($id: ID!, $input: DiscountAutomaticAppInput!, $details: Boolean!) {\n\tdiscountAutomaticAppUpdate(id: $id, automaticAppDiscount: $input) {\n\t\tautomaticAppDiscount { id: discountId __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateAppAutomaticDiscountMutation;
			variables: UpdateAppAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation updateBasicAutomaticDiscount($id: ID!, $input: DiscountAutomaticBasicInput!, $details: Boolean!) {\n\tdiscountAutomaticBasicUpdate(id: $id, automaticBasicDiscount: $input) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateBasicAutomaticDiscountMutation;
			variables: UpdateBasicAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation updateBxgyAutomaticDiscount($id: ID!, $input: DiscountAutomaticBxgyInput!, $details: Boolean!) {\n\tdiscountAutomaticBxgyUpdate(id: $id, automaticBxgyDiscount: $input) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateBxgyAutomaticDiscountMutation;
			variables: UpdateBxgyAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation updateFreeShippingAutomaticDiscount($id: ID!, $input: DiscountAutomaticFreeShippingInput!, $details: Boolean!) {\n\tdiscountAutomaticFreeShippingUpdate(id: $id, freeShippingAutomaticDiscount: $input) {\n\t\tautomaticDiscountNode { id discount: automaticDiscount { __typename\n... on DiscountAutomaticBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountAutomaticFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountAutomaticApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateFreeShippingAutomaticDiscountMutation;
			variables: UpdateFreeShippingAutomaticDiscountMutationVariables;
		};
		'#graphql\nmutation activateCodeDiscount($id: ID!, $details: Boolean!) {\n\tdiscountCodeActivate(id: $id) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: ActivateCodeDiscountMutation;
			variables: ActivateCodeDiscountMutationVariables;
		};
		'#graphql\nmutation createAppCodeDiscount($input: DiscountCodeAppInput!, $details: Boolean!) {\n\tdiscountCodeAppCreate(codeAppDiscount: $input) {\n\t\tcodeAppDiscount { id: discountId __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateAppCodeDiscountMutation;
			variables: CreateAppCodeDiscountMutationVariables;
		};
		'#graphql\nmutation createBasicCodeDiscount($input: DiscountCodeBasicInput!, $details: Boolean!) {\n\tdiscountCodeBasicCreate(basicCodeDiscount: $input) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateBasicCodeDiscountMutation;
			variables: CreateBasicCodeDiscountMutationVariables;
		};
		'#graphql\nmutation createBxgyCodeDiscount($input: DiscountCodeBxgyInput!, $details: Boolean!) {\n\tdiscountCodeBxgyCreate(bxgyCodeDiscount: $input) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateBxgyCodeDiscountMutation;
			variables: CreateBxgyCodeDiscountMutationVariables;
		};
		'#graphql\nmutation createFreeShippingCodeDiscount($input: DiscountCodeFreeShippingInput!, $details: Boolean!) {\n\tdiscountCodeFreeShippingCreate(freeShippingCodeDiscount: $input) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: CreateFreeShippingCodeDiscountMutation;
			variables: CreateFreeShippingCodeDiscountMutationVariables;
		};
		'#graphql\nmutation deactivateCodeDiscount($id: ID!, $details: Boolean!) {\n\tdiscountCodeDeactivate(id: $id) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: DeactivateCodeDiscountMutation;
			variables: DeactivateCodeDiscountMutationVariables;
		};
		'#graphql\nmutation deleteCodeDiscount($id: ID!) {\n\tdiscountCodeDelete(id: $id) {\n\t\tdeletedCodeDiscountId\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: DeleteCodeDiscountMutation;
			variables: DeleteCodeDiscountMutationVariables;
		};
		'#graphql\nmutation updateAppCodeDiscount($id: ID!, $input: DiscountCodeAppInput!, $details: Boolean!) {\n\tdiscountCodeAppUpdate(id: $id, codeAppDiscount: $input) {\n\t\tcodeAppDiscount { id: discountId __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateAppCodeDiscountMutation;
			variables: UpdateAppCodeDiscountMutationVariables;
		};
		'#graphql\nmutation updateBasicCodeDiscount($id: ID!, $input: DiscountCodeBasicInput!, $details: Boolean!) {\n\tdiscountCodeBasicUpdate(id: $id, basicCodeDiscount: $input) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateBasicCodeDiscountMutation;
			variables: UpdateBasicCodeDiscountMutationVariables;
		};
		'#graphql\nmutation updateBxgyCodeDiscount($id: ID!, $input: DiscountCodeBxgyInput!, $details: Boolean!) {\n\tdiscountCodeBxgyUpdate(id: $id, bxgyCodeDiscount: $input) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateBxgyCodeDiscountMutation;
			variables: UpdateBxgyCodeDiscountMutationVariables;
		};
		'#graphql\nmutation updateFreeShippingCodeDiscount($id: ID!, $input: DiscountCodeFreeShippingInput!, $details: Boolean!) {\n\tdiscountCodeFreeShippingUpdate(id: $id, freeShippingCodeDiscount: $input) {\n\t\tcodeDiscountNode { id discount: codeDiscount { __typename\n... on DiscountCodeBasic {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeBxgy {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\tusesPerOrderLimit\n\tcustomerBuys {\n\t\tisOneTimePurchase\n\t\tisSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountQuantity { quantity }\n\t\t\t... on DiscountPurchaseAmount { amount }\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n\tcustomerGets {\n\t\tappliesOnOneTimePurchase\n\t\tappliesOnSubscription\n\t\tvalue {\n\t\t\t__typename\n\t\t\t... on DiscountPercentage { percentage }\n\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t... on DiscountOnQuantity {\n\t\t\t\tquantity { quantity }\n\t\t\t\teffect {\n\t\t\t\t\t__typename\n\t\t\t\t\t... on DiscountPercentage { percentage }\n\t\t\t\t\t... on DiscountAmount { amount { amount currencyCode } appliesOnEachItem }\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\titems {\n\t\t__typename\n\t\t... on AllDiscountItems { allItems }\n\t\t... on DiscountProducts {\n\t\t\tproducts(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t\tproductVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t\t... on DiscountCollections {\n\t\t\tcollections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }\n\t\t}\n\t}\n\t}\n}\n... on DiscountCodeFreeShipping {\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\tsummary\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tmaximumShippingPrice { amount currencyCode }\n\tdestinationSelection {\n\t\t__typename\n\t\t... on DiscountCountryAll { allCountries }\n\t\t... on DiscountCountries { countries includeRestOfWorld }\n\t}\n\tminimumRequirement {\n\t\t__typename\n\t\t... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }\n\t\t... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }\n\t}\n}\n... on DiscountCodeApp { __typename\n\ttitle\n\tstatus\n\tstartsAt\n\tendsAt\n\tcreatedAt\n\tupdatedAt\n\tasyncUsageCount\n\tdiscountClasses\n\tcombinesWith { orderDiscounts productDiscounts shippingDiscounts }\n\tcontext {\n\t\t__typename\n\t\t... on DiscountBuyerSelectionAll { all }\n\t\t... on DiscountCustomers { customers @include(if: $details) { id } }\n\t\t... on DiscountCustomerSegments { segments @include(if: $details) { id name } }\n\t}\n\tusageLimit\n\tappliesOncePerCustomer\n\tcodes(first: 1) { nodes { id code } }\n\tcodesCount { count precision }\n\trecurringCycleLimit\n\tappliesOnOneTimePurchase\n\tappliesOnSubscription\n\tappDiscountType { functionId title } } } }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: UpdateFreeShippingCodeDiscountMutation;
			variables: UpdateFreeShippingCodeDiscountMutationVariables;
		};
		'#graphql\nmutation deleteRedeemCodes($discountId: ID!, $ids: [ID!]!) {\n\tdiscountCodeRedeemCodeBulkDelete(discountId: $discountId, ids: $ids) {\n\t\tjob { id done }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: DeleteRedeemCodesMutation;
			variables: DeleteRedeemCodesMutationVariables;
		};
		'#graphql\nmutation deleteAppData($metafields: [MetafieldIdentifierInput!]!) {\n\tmetafieldsDelete(metafields: $metafields) {\n\t\tdeletedMetafields { key }\n\t\tuserErrors { field message }\n\t}\n}': {
			return: DeleteAppDataMutation;
			variables: DeleteAppDataMutationVariables;
		};
		'#graphql\nmutation setAppData($metafields: [MetafieldsSetInput!]!) {\n\tmetafieldsSet(metafields: $metafields) {\n\t\tmetafields { key compareDigest }\n\t\tuserErrors { field message code }\n\t}\n}': {
			return: SetAppDataMutation;
			variables: SetAppDataMutationVariables;
		};
		'#graphql\nmutation addRedeemCodes($discountId: ID!, $codes: [DiscountRedeemCodeInput!]!) {\n\tdiscountRedeemCodeBulkAdd(discountId: $discountId, codes: $codes) {\n\t\tbulkCreation { id\n\t\tcreatedAt\n\t\tdone\n\t\tcodesCount\n\t\timportedCount\n\t\tfailedCount }\n\t\tuserErrors { field message code extraInfo }\n\t}\n}': {
			return: AddRedeemCodesMutation;
			variables: AddRedeemCodesMutationVariables;
		};
	}
}
