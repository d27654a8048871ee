// Written by 'npm run codegen' from the documents under nodes/ and Shopify's 2026-10 schema.

import type { Shape } from '../shape';

const s0: Shape = { fields: { id: 'id!', done: 'boolean!' } };
const s1: Shape = {
	fields: { field: { list: 'string!' }, message: 'string!', code: 'string', extraInfo: 'string' },
	required: true,
};
const s2: Shape = { fields: { job: s0, userErrors: { list: s1, required: true } }, page: 'ids' };
const s3: Shape = { fields: { discountCodeBulkActivate: s2 }, required: true };
const s4: Shape = { fields: { discountBulkTagsAdd: s2 }, required: true };
const s5: Shape = { fields: { tags: { list: 'string!', required: true } }, required: true };
const s6: Shape = { fields: {}, on: [{}, { id: 'id!', codeDiscount: s5 }] };
const s7: Shape = { fields: { nodes: { list: s6, required: true, page: 'ids' } }, required: true };
const s8: Shape = { fields: { status: 'string!' }, required: true };
const s9: Shape = { fields: {}, on: [{}, { id: 'id!' }, { id: 'id!', codeDiscount: s8 }] };
const s10: Shape = { fields: { nodes: { list: s9, required: true, page: 'ids' } }, required: true };
const s11: Shape = { fields: { count: 'int!', precision: 'string!' } };
const s12: Shape = { fields: { discountNodesCount: s11 }, required: true };
const s13: Shape = { fields: { discountCodeBulkDeactivate: s2 }, required: true };
const s14: Shape = { fields: { discountAutomaticBulkDelete: s2 }, required: true };
const s15: Shape = { fields: { discountCodeBulkDelete: s2 }, required: true };
const s16: Shape = { fields: {}, on: [{}, { name: 'string!', query: 'string!' }] };
const s17: Shape = { fields: { node: s16 }, required: true };
const s18: Shape = { fields: { ianaTimezone: 'string!' }, required: true };
const s19: Shape = { fields: { shop: s18 }, required: true };
const s20: Shape = { fields: { id: 'id!', name: 'string!', query: 'string!' }, required: true };
const s21: Shape = { fields: { nodes: { list: s20, required: true } }, required: true, page: 250 };
const s22: Shape = {
	fields: { codeDiscount: s21, automaticDiscount: s21, redeemCode: s21 },
	required: true,
};
const s23: Shape = { fields: { discountBulkTagsRemove: s2 }, required: true };
const s24: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAutomaticApp' },
		{ __typename: '=DiscountAutomaticBasic' },
		{ __typename: '=DiscountAutomaticBxgy' },
		{ __typename: '=DiscountAutomaticFreeShipping' },
		{ __typename: '=DiscountCodeApp' },
		{ __typename: '=DiscountCodeBasic' },
		{ __typename: '=DiscountCodeBxgy' },
		{ __typename: '=DiscountCodeFreeShipping' },
	],
	required: true,
};
const s25: Shape = { fields: { id: 'id!', discount: s24 }, required: true };
const s26: Shape = { fields: { hasNextPage: 'boolean!', endCursor: 'string' }, required: true };
const s27: Shape = {
	fields: { nodes: { list: s25, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s28: Shape = { fields: { discountNodes: s27 }, required: true };
const s29: Shape = {
	fields: {},
	on: [{ title: 'string!', status: 'string!' }, {}],
	required: true,
};
const s30: Shape = { fields: { id: 'id!', discount: s29 }, required: true };
const s31: Shape = {
	fields: { nodes: { list: s30, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s32: Shape = { fields: { discountNodes: s31 }, required: true };
const s33: Shape = { fields: { id: 'id!', title: 'string!' }, required: true };
const s34: Shape = {
	fields: { nodes: { list: s33, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s35: Shape = { fields: { collections: s34 }, required: true };
const s36: Shape = { fields: { emailAddress: 'string!' } };
const s37: Shape = {
	fields: { id: 'id!', displayName: 'string!', defaultEmailAddress: s36 },
	required: true,
};
const s38: Shape = {
	fields: { nodes: { list: s37, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s39: Shape = { fields: { customers: s38 }, required: true };
const s40: Shape = {
	fields: {},
	on: [{}, { title: 'string!', status: 'string!' }],
	required: true,
};
const s41: Shape = { fields: { id: 'id!', discount: s40 }, required: true };
const s42: Shape = {
	fields: { nodes: { list: s41, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s43: Shape = { fields: { discountNodes: s42 }, required: true };
const s44: Shape = { fields: { id: 'id!', name: 'string!' }, required: true };
const s45: Shape = {
	fields: { nodes: { list: s44, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s46: Shape = { fields: { markets: s45 }, required: true };
const s47: Shape = { fields: { products: s34 }, required: true };
const s48: Shape = { fields: { segments: s45 }, required: true };
const s49: Shape = {
	fields: {
		orderDiscounts: 'boolean!',
		productDiscounts: 'boolean!',
		shippingDiscounts: 'boolean!',
	},
	required: true,
};
const s50: Shape = { fields: { id: 'id!' }, required: true };
const s51: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountBuyerSelectionAll', all: 'string!' },
		{ __typename: '=DiscountCustomerSegments', 'segments?': { list: s44, required: true } },
		{ __typename: '=DiscountCustomers', 'customers?': { list: s50, required: true } },
		{ __typename: '=DiscountMarkets' },
	],
	required: true,
};
const s52: Shape = { fields: { functionId: 'string!', title: 'string!' }, required: true };
const s53: Shape = { fields: { amount: 'decimal!', currencyCode: 'string!' }, required: true };
const s54: Shape = { fields: { quantity: 'string!' }, required: true };
const s55: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAmount', amount: s53, appliesOnEachItem: 'boolean!' },
		{ __typename: '=DiscountPercentage', percentage: 'float!' },
	],
	required: true,
};
const s56: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAmount', amount: s53, appliesOnEachItem: 'boolean!' },
		{ __typename: '=DiscountOnQuantity', quantity: s54, effect: s55 },
		{ __typename: '=DiscountPercentage', percentage: 'float!' },
	],
	required: true,
};
const s57: Shape = { fields: { hasNextPage: 'boolean!' }, required: true };
const s58: Shape = {
	fields: { nodes: { list: s33, required: true }, pageInfo: s57 },
	required: true,
	page: 100,
};
const s59: Shape = {
	fields: {},
	on: [
		{ __typename: '=AllDiscountItems', allItems: 'boolean!' },
		{ __typename: '=DiscountCollections', 'collections?': s58 },
		{ __typename: '=DiscountProducts', 'products?': s58, 'productVariants?': s58 },
	],
	required: true,
};
const s60: Shape = {
	fields: {
		appliesOnOneTimePurchase: 'boolean!',
		appliesOnSubscription: 'boolean!',
		value: s56,
		items: s59,
	},
	required: true,
};
const s61: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountMinimumQuantity', greaterThanOrEqualToQuantity: 'string!' },
		{ __typename: '=DiscountMinimumSubtotal', greaterThanOrEqualToSubtotal: s53 },
	],
};
const s62: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountPurchaseAmount', amount: 'decimal!' },
		{ __typename: '=DiscountQuantity', quantity: 'string!' },
	],
	required: true,
};
const s63: Shape = {
	fields: { isOneTimePurchase: 'boolean!', isSubscription: 'boolean!', value: s62, items: s59 },
	required: true,
};
const s64: Shape = { fields: { amount: 'decimal!', currencyCode: 'string!' } };
const s65: Shape = {
	fields: {},
	on: [
		{
			__typename: '=DiscountCountries',
			countries: { list: 'string!', required: true },
			includeRestOfWorld: 'boolean!',
		},
		{ __typename: '=DiscountCountryAll', allCountries: 'boolean!' },
	],
	required: true,
};
const s66: Shape = {
	fields: {},
	on: [
		{
			__typename: '=DiscountAutomaticApp',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s52,
		},
		{
			__typename: '=DiscountAutomaticBasic',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			customerGets: s60,
			minimumRequirement: s61,
		},
		{
			__typename: '=DiscountAutomaticBxgy',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s63,
			customerGets: s60,
		},
		{
			__typename: '=DiscountAutomaticFreeShipping',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s64,
			destinationSelection: s65,
			minimumRequirement: s61,
		},
	],
	required: true,
};
const s67: Shape = { fields: { id: 'id!', discount: s66 } };
const s68: Shape = {
	fields: { automaticDiscountNode: s67, userErrors: { list: s1, required: true } },
};
const s69: Shape = { fields: { discountAutomaticActivate: s68 }, required: true };
const s70: Shape = {
	fields: {
		id: 'id!',
		__typename: 'string!',
		title: 'string!',
		status: 'string!',
		startsAt: 'date!',
		endsAt: 'date',
		createdAt: 'date!',
		updatedAt: 'date!',
		asyncUsageCount: 'int!',
		discountClasses: { list: 'string!', required: true },
		combinesWith: s49,
		context: s51,
		recurringCycleLimit: 'int!',
		appliesOnOneTimePurchase: 'boolean!',
		appliesOnSubscription: 'boolean!',
		appDiscountType: s52,
	},
};
const s71: Shape = {
	fields: { automaticAppDiscount: s70, userErrors: { list: s1, required: true } },
};
const s72: Shape = { fields: { discountAutomaticAppCreate: s71 }, required: true };
const s73: Shape = { fields: { discountAutomaticBasicCreate: s68 }, required: true };
const s74: Shape = { fields: { discountAutomaticBxgyCreate: s68 }, required: true };
const s75: Shape = { fields: { discountAutomaticFreeShippingCreate: s68 }, required: true };
const s76: Shape = { fields: { discountAutomaticDeactivate: s68 }, required: true };
const s77: Shape = {
	fields: { deletedAutomaticDiscountId: 'id', userErrors: { list: s1, required: true } },
};
const s78: Shape = { fields: { discountAutomaticDelete: s77 }, required: true };
const s79: Shape = {
	fields: {},
	on: [
		{
			__typename: '=DiscountAutomaticApp',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s52,
		},
		{
			__typename: '=DiscountAutomaticBasic',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			customerGets: s60,
			minimumRequirement: s61,
		},
		{
			__typename: '=DiscountAutomaticBxgy',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s63,
			customerGets: s60,
		},
		{
			__typename: '=DiscountAutomaticFreeShipping',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s64,
			destinationSelection: s65,
			minimumRequirement: s61,
		},
		{ __typename: '=DiscountCodeApp' },
		{ __typename: '=DiscountCodeBasic' },
		{ __typename: '=DiscountCodeBxgy' },
		{ __typename: '=DiscountCodeFreeShipping' },
	],
	required: true,
};
const s80: Shape = { fields: { id: 'id!', discount: s79 }, required: true };
const s81: Shape = {
	fields: { nodes: { list: s80, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s82: Shape = { fields: { discountNodes: s81 }, required: true };
const s83: Shape = { fields: { id: 'id!', discount: s79 } };
const s84: Shape = { fields: { discountNode: s83 }, required: true };
const s85: Shape = { fields: { discountAutomaticAppUpdate: s71 }, required: true };
const s86: Shape = { fields: { discountAutomaticBasicUpdate: s68 }, required: true };
const s87: Shape = { fields: { discountAutomaticBxgyUpdate: s68 }, required: true };
const s88: Shape = { fields: { discountAutomaticFreeShippingUpdate: s68 }, required: true };
const s89: Shape = { fields: { id: 'id!', code: 'string!' }, required: true };
const s90: Shape = { fields: { nodes: { list: s89, required: true } }, required: true, page: 1 };
const s91: Shape = {
	fields: {},
	on: [
		{
			__typename: '=DiscountCodeApp',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s52,
		},
		{
			__typename: '=DiscountCodeBasic',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			summary: 'string!',
			recurringCycleLimit: 'int',
			customerGets: s60,
			minimumRequirement: s61,
		},
		{
			__typename: '=DiscountCodeBxgy',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s63,
			customerGets: s60,
		},
		{
			__typename: '=DiscountCodeFreeShipping',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			summary: 'string!',
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s64,
			destinationSelection: s65,
			minimumRequirement: s61,
		},
	],
	required: true,
};
const s92: Shape = { fields: { id: 'id!', discount: s91 } };
const s93: Shape = { fields: { codeDiscountNode: s92, userErrors: { list: s1, required: true } } };
const s94: Shape = { fields: { discountCodeActivate: s93 }, required: true };
const s95: Shape = {
	fields: {
		id: 'id!',
		__typename: 'string!',
		title: 'string!',
		status: 'string!',
		startsAt: 'date!',
		endsAt: 'date',
		createdAt: 'date!',
		updatedAt: 'date!',
		asyncUsageCount: 'int!',
		discountClasses: { list: 'string!', required: true },
		combinesWith: s49,
		context: s51,
		usageLimit: 'int',
		appliesOncePerCustomer: 'boolean!',
		codes: s90,
		codesCount: s11,
		recurringCycleLimit: 'int',
		appliesOnOneTimePurchase: 'boolean!',
		appliesOnSubscription: 'boolean!',
		appDiscountType: s52,
	},
};
const s96: Shape = { fields: { codeAppDiscount: s95, userErrors: { list: s1, required: true } } };
const s97: Shape = { fields: { discountCodeAppCreate: s96 }, required: true };
const s98: Shape = { fields: { discountCodeBasicCreate: s93 }, required: true };
const s99: Shape = { fields: { discountCodeBxgyCreate: s93 }, required: true };
const s100: Shape = { fields: { discountCodeFreeShippingCreate: s93 }, required: true };
const s101: Shape = { fields: { discountCodeDeactivate: s93 }, required: true };
const s102: Shape = {
	fields: { deletedCodeDiscountId: 'id', userErrors: { list: s1, required: true } },
};
const s103: Shape = { fields: { discountCodeDelete: s102 }, required: true };
const s104: Shape = { fields: { codeDiscountNodeByCode: s92 }, required: true };
const s105: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAutomaticApp' },
		{ __typename: '=DiscountAutomaticBasic' },
		{ __typename: '=DiscountAutomaticBxgy' },
		{ __typename: '=DiscountAutomaticFreeShipping' },
		{
			__typename: '=DiscountCodeApp',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s52,
		},
		{
			__typename: '=DiscountCodeBasic',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			summary: 'string!',
			recurringCycleLimit: 'int',
			customerGets: s60,
			minimumRequirement: s61,
		},
		{
			__typename: '=DiscountCodeBxgy',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s63,
			customerGets: s60,
		},
		{
			__typename: '=DiscountCodeFreeShipping',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			createdAt: 'date!',
			updatedAt: 'date!',
			asyncUsageCount: 'int!',
			discountClasses: { list: 'string!', required: true },
			combinesWith: s49,
			context: s51,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s90,
			codesCount: s11,
			summary: 'string!',
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s64,
			destinationSelection: s65,
			minimumRequirement: s61,
		},
	],
	required: true,
};
const s106: Shape = { fields: { id: 'id!', discount: s105 }, required: true };
const s107: Shape = {
	fields: { nodes: { list: s106, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s108: Shape = { fields: { discountNodes: s107 }, required: true };
const s109: Shape = { fields: { id: 'id!', discount: s105 } };
const s110: Shape = { fields: { discountNode: s109 }, required: true };
const s111: Shape = { fields: { discountCodeAppUpdate: s96 }, required: true };
const s112: Shape = { fields: { discountCodeBasicUpdate: s93 }, required: true };
const s113: Shape = { fields: { discountCodeBxgyUpdate: s93 }, required: true };
const s114: Shape = { fields: { discountCodeFreeShippingUpdate: s93 }, required: true };
const s115: Shape = { fields: { discountCodeRedeemCodeBulkDelete: s2 }, required: true };
const s116: Shape = {
	fields: { id: 'id!', code: 'string!', asyncUsageCount: 'int!' },
	required: true,
};
const s117: Shape = {
	fields: { nodes: { list: s116, required: true } },
	required: true,
	page: 'first',
};
const s118: Shape = {
	fields: {
		title: 'string!',
		status: 'string!',
		startsAt: 'date!',
		endsAt: 'date',
		usageLimit: 'int',
		appliesOncePerCustomer: 'boolean!',
		codes: s117,
	},
	required: true,
};
const s119: Shape = { fields: { id: 'id!', codeDiscount: s118 } };
const s120: Shape = { fields: { codeDiscountNodeByCode: s119 }, required: true };
const s121: Shape = {
	fields: { nodes: { list: s116, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s122: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAutomaticApp' },
		{ __typename: '=DiscountAutomaticBasic' },
		{ __typename: '=DiscountAutomaticBxgy' },
		{ __typename: '=DiscountAutomaticFreeShipping' },
		{
			__typename: '=DiscountCodeApp',
			title: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codes: s121,
		},
		{
			__typename: '=DiscountCodeBasic',
			title: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codes: s121,
		},
		{
			__typename: '=DiscountCodeBxgy',
			title: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codes: s121,
		},
		{
			__typename: '=DiscountCodeFreeShipping',
			title: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codes: s121,
		},
	],
	required: true,
};
const s123: Shape = { fields: { id: 'id!', discount: s122 } };
const s124: Shape = { fields: { discountNode: s123 }, required: true };
const s125: Shape = { fields: { count: 'int!' } };
const s126: Shape = { fields: { discountNodesCount: s125 }, required: true };
const s127: Shape = { fields: { key: 'string!' } };
const s128: Shape = { fields: { field: { list: 'string!' }, message: 'string!' }, required: true };
const s129: Shape = {
	fields: { deletedMetafields: { list: s127 }, userErrors: { list: s128, required: true } },
};
const s130: Shape = { fields: { metafieldsDelete: s129 }, required: true };
const s131: Shape = {
	fields: {
		key: 'string!',
		value: 'string!',
		createdAt: 'date!',
		updatedAt: 'date!',
		compareDigest: 'string!',
	},
	required: true,
};
const s132: Shape = {
	fields: { nodes: { list: s131, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s133: Shape = { fields: { id: 'id!', metafields: s132 }, required: true };
const s134: Shape = { fields: { currentAppInstallation: s133 }, required: true };
const s135: Shape = { fields: { value: 'string!', compareDigest: 'string!' } };
const s136: Shape = { fields: { id: 'id!', metafield: s135 }, required: true };
const s137: Shape = { fields: { currentAppInstallation: s136 }, required: true };
const s138: Shape = { fields: { key: 'string!', compareDigest: 'string!' }, required: true };
const s139: Shape = {
	fields: { field: { list: 'string!' }, message: 'string!', code: 'string' },
	required: true,
};
const s140: Shape = {
	fields: { metafields: { list: s138 }, userErrors: { list: s139, required: true } },
};
const s141: Shape = { fields: { metafieldsSet: s140 }, required: true };
const s142: Shape = { fields: { job: s0 }, required: true };
const s143: Shape = {
	fields: {
		id: 'id!',
		createdAt: 'date!',
		done: 'boolean!',
		codesCount: 'int!',
		importedCount: 'int!',
		failedCount: 'int!',
	},
};
const s144: Shape = { fields: { bulkCreation: s143, userErrors: { list: s1, required: true } } };
const s145: Shape = { fields: { discountRedeemCodeBulkAdd: s144 }, required: true };
const s146: Shape = { fields: { code: 'string!' }, required: true };
const s147: Shape = {
	fields: { nodes: { list: s146, required: true } },
	required: true,
	page: 'first',
};
const s148: Shape = { fields: { codes: s147 }, required: true };
const s149: Shape = { fields: { id: 'id!', codeDiscount: s148 } };
const s150: Shape = { fields: { codeDiscountNodeByCode: s149 }, required: true };
const s151: Shape = { fields: { id: 'id!' } };
const s152: Shape = { fields: { codeDiscountNodeByCode: s151 }, required: true };
const s153: Shape = { fields: { value: 'string!' } };
const s154: Shape = { fields: { announcement: s153, part: s153 }, required: true };
const s155: Shape = { fields: { currentAppInstallation: s154 }, required: true };
const s156: Shape = { fields: { id: 'id!', code: 'string!' } };
const s157: Shape = {
	fields: { code: 'string!', discountRedeemCode: s156, errors: { list: s1, required: true } },
	required: true,
};
const s158: Shape = {
	fields: { nodes: { list: s157, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s159: Shape = {
	fields: {
		id: 'id!',
		createdAt: 'date!',
		done: 'boolean!',
		codesCount: 'int!',
		importedCount: 'int!',
		failedCount: 'int!',
		discountCode: s151,
		codes: s158,
	},
};
const s160: Shape = { fields: { discountRedeemCodeBulkCreation: s159 }, required: true };
const s161: Shape = {
	fields: {
		id: 'id!',
		createdAt: 'date!',
		done: 'boolean!',
		codesCount: 'int!',
		importedCount: 'int!',
		failedCount: 'int!',
		discountCode: s151,
	},
};
const s162: Shape = { fields: { discountRedeemCodeBulkCreation: s161 }, required: true };
const s163: Shape = { fields: { discountRedeemCodeBulkCreation: s143 }, required: true };
const s164: Shape = {
	fields: {},
	on: [
		{},
		{
			id: 'id!',
			createdAt: 'date!',
			done: 'boolean!',
			codesCount: 'int!',
			importedCount: 'int!',
			failedCount: 'int!',
			discountCode: s151,
		},
	],
};
const s165: Shape = {
	fields: { nodes: { list: s164, required: true, page: 'ids' } },
	required: true,
};
const s166: Shape = {
	fields: {},
	on: [{}, { title: 'string!', status: 'string!', startsAt: 'date!', endsAt: 'date' }],
	required: true,
};
const s167: Shape = { fields: { discount: s166 } };
const s168: Shape = { fields: { discountNode: s167 }, required: true };
const s169: Shape = { fields: { url: 'string!' }, required: true };
const s170: Shape = { fields: { primaryDomain: s169, ianaTimezone: 'string!' }, required: true };
const s171: Shape = { fields: { shop: s170 }, required: true };
const s172: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAutomaticApp' },
		{ __typename: '=DiscountAutomaticBasic' },
		{ __typename: '=DiscountAutomaticBxgy' },
		{ __typename: '=DiscountAutomaticFreeShipping' },
		{
			__typename: '=DiscountCodeApp',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codesCount: s125,
		},
		{
			__typename: '=DiscountCodeBasic',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codesCount: s125,
		},
		{
			__typename: '=DiscountCodeBxgy',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codesCount: s125,
		},
		{
			__typename: '=DiscountCodeFreeShipping',
			title: 'string!',
			status: 'string!',
			startsAt: 'date!',
			endsAt: 'date',
			codesCount: s125,
		},
	],
	required: true,
};
const s173: Shape = { fields: { id: 'id!', discount: s172 } };
const s174: Shape = { fields: { discountNode: s173 }, required: true };
const s175: Shape = {
	fields: { nodes: { list: s89, required: true }, pageInfo: s26 },
	required: true,
	page: 'first',
};
const s176: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAutomaticApp' },
		{ __typename: '=DiscountAutomaticBasic' },
		{ __typename: '=DiscountAutomaticBxgy' },
		{ __typename: '=DiscountAutomaticFreeShipping' },
		{ __typename: '=DiscountCodeApp', codes: s175 },
		{ __typename: '=DiscountCodeBasic', codes: s175 },
		{ __typename: '=DiscountCodeBxgy', codes: s175 },
		{ __typename: '=DiscountCodeFreeShipping', codes: s175 },
	],
	required: true,
};
const s177: Shape = { fields: { id: 'id!', discount: s176 } };
const s178: Shape = { fields: { discountNode: s177 }, required: true };

/** What is answered to the operation of each name. */
export const shapes: Record<string, Shape | undefined> = {
	activateCodeDiscounts: s3,
	addDiscountTags: s4,
	checkDiscountTags: s7,
	checkDiscounts: s10,
	countDiscounts: s12,
	deactivateCodeDiscounts: s13,
	deleteAutomaticDiscounts: s14,
	deleteCodeDiscounts: s15,
	getSavedSearch: s17,
	getShopTimeZone: s19,
	loadSavedSearches: s22,
	removeDiscountTags: s23,
	selectDiscounts: s28,
	searchAutomaticDiscounts: s32,
	searchCollections: s35,
	searchCustomers: s39,
	searchDiscounts: s43,
	searchMarkets: s46,
	searchProducts: s47,
	searchSegments: s48,
	activateAutomaticDiscount: s69,
	createAppAutomaticDiscount: s72,
	createBasicAutomaticDiscount: s73,
	createBxgyAutomaticDiscount: s74,
	createFreeShippingAutomaticDiscount: s75,
	deactivateAutomaticDiscount: s76,
	deleteAutomaticDiscount: s78,
	getAllAutomaticDiscounts: s82,
	getAutomaticDiscount: s84,
	updateAppAutomaticDiscount: s85,
	updateBasicAutomaticDiscount: s86,
	updateBxgyAutomaticDiscount: s87,
	updateFreeShippingAutomaticDiscount: s88,
	activateCodeDiscount: s94,
	createAppCodeDiscount: s97,
	createBasicCodeDiscount: s98,
	createBxgyCodeDiscount: s99,
	createFreeShippingCodeDiscount: s100,
	deactivateCodeDiscount: s101,
	deleteCodeDiscount: s103,
	findCodeDiscountByCode: s104,
	getAllCodeDiscounts: s108,
	getCodeDiscount: s110,
	updateAppCodeDiscount: s111,
	updateBasicCodeDiscount: s112,
	updateBxgyCodeDiscount: s113,
	updateFreeShippingCodeDiscount: s114,
	deleteRedeemCodes: s115,
	findRedeemCode: s120,
	getAllRedeemCodes: s124,
	checkDiscountAccess: s126,
	deleteAppData: s130,
	getAppData: s134,
	getAppValue: s137,
	setAppData: s141,
	getJob: s142,
	addRedeemCodes: s145,
	findCodesAlike: s150,
	findDiscountOfCode: s152,
	getAnnouncement: s155,
	getBulkCreationCodes: s160,
	getBulkCreation: s162,
	getBulkCreationState: s163,
	getBulkCreations: s165,
	getDiscountStanding: s168,
	getStorefront: s171,
	getCodesTarget: s174,
	getExistingCodes: s178,
};
