// Written by 'npm run codegen' from the documents under nodes/ and Shopify's 2026-10 schema.

import type { Shape } from '../shape';

const s0: Shape = { fields: {}, on: [{ title: 'string!', status: 'string!' }, {}], required: true };
const s1: Shape = { fields: { id: 'id!', discount: s0 }, required: true };
const s2: Shape = { fields: { hasNextPage: 'boolean!', endCursor: 'string' }, required: true };
const s3: Shape = {
	fields: { nodes: { list: s1, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s4: Shape = { fields: { discountNodes: s3 }, required: true };
const s5: Shape = { fields: { id: 'id!', title: 'string!' }, required: true };
const s6: Shape = {
	fields: { nodes: { list: s5, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s7: Shape = { fields: { collections: s6 }, required: true };
const s8: Shape = { fields: { emailAddress: 'string!' } };
const s9: Shape = {
	fields: { id: 'id!', displayName: 'string!', defaultEmailAddress: s8 },
	required: true,
};
const s10: Shape = {
	fields: { nodes: { list: s9, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s11: Shape = { fields: { customers: s10 }, required: true };
const s12: Shape = {
	fields: {},
	on: [{}, { title: 'string!', status: 'string!' }],
	required: true,
};
const s13: Shape = { fields: { id: 'id!', discount: s12 }, required: true };
const s14: Shape = {
	fields: { nodes: { list: s13, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s15: Shape = { fields: { discountNodes: s14 }, required: true };
const s16: Shape = { fields: { id: 'id!', name: 'string!' }, required: true };
const s17: Shape = {
	fields: { nodes: { list: s16, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s18: Shape = { fields: { markets: s17 }, required: true };
const s19: Shape = { fields: { products: s6 }, required: true };
const s20: Shape = { fields: { segments: s17 }, required: true };
const s21: Shape = {
	fields: {
		orderDiscounts: 'boolean!',
		productDiscounts: 'boolean!',
		shippingDiscounts: 'boolean!',
	},
	required: true,
};
const s22: Shape = { fields: { id: 'id!' }, required: true };
const s23: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountBuyerSelectionAll', all: 'string!' },
		{ __typename: '=DiscountCustomerSegments', 'segments?': { list: s16, required: true } },
		{ __typename: '=DiscountCustomers', 'customers?': { list: s22, required: true } },
		{ __typename: '=DiscountMarkets' },
	],
	required: true,
};
const s24: Shape = { fields: { functionId: 'string!', title: 'string!' }, required: true };
const s25: Shape = { fields: { amount: 'decimal!', currencyCode: 'string!' }, required: true };
const s26: Shape = { fields: { quantity: 'string!' }, required: true };
const s27: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAmount', amount: s25, appliesOnEachItem: 'boolean!' },
		{ __typename: '=DiscountPercentage', percentage: 'float!' },
	],
	required: true,
};
const s28: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAmount', amount: s25, appliesOnEachItem: 'boolean!' },
		{ __typename: '=DiscountOnQuantity', quantity: s26, effect: s27 },
		{ __typename: '=DiscountPercentage', percentage: 'float!' },
	],
	required: true,
};
const s29: Shape = { fields: { hasNextPage: 'boolean!' }, required: true };
const s30: Shape = {
	fields: { nodes: { list: s5, required: true }, pageInfo: s29 },
	required: true,
	page: 100,
};
const s31: Shape = {
	fields: {},
	on: [
		{ __typename: '=AllDiscountItems', allItems: 'boolean!' },
		{ __typename: '=DiscountCollections', 'collections?': s30 },
		{ __typename: '=DiscountProducts', 'products?': s30, 'productVariants?': s30 },
	],
	required: true,
};
const s32: Shape = {
	fields: {
		appliesOnOneTimePurchase: 'boolean!',
		appliesOnSubscription: 'boolean!',
		value: s28,
		items: s31,
	},
	required: true,
};
const s33: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountMinimumQuantity', greaterThanOrEqualToQuantity: 'string!' },
		{ __typename: '=DiscountMinimumSubtotal', greaterThanOrEqualToSubtotal: s25 },
	],
};
const s34: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountPurchaseAmount', amount: 'decimal!' },
		{ __typename: '=DiscountQuantity', quantity: 'string!' },
	],
	required: true,
};
const s35: Shape = {
	fields: { isOneTimePurchase: 'boolean!', isSubscription: 'boolean!', value: s34, items: s31 },
	required: true,
};
const s36: Shape = { fields: { amount: 'decimal!', currencyCode: 'string!' } };
const s37: Shape = {
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
const s38: Shape = {
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
			combinesWith: s21,
			context: s23,
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s24,
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
			combinesWith: s21,
			context: s23,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			customerGets: s32,
			minimumRequirement: s33,
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
			combinesWith: s21,
			context: s23,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s35,
			customerGets: s32,
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
			combinesWith: s21,
			context: s23,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s36,
			destinationSelection: s37,
			minimumRequirement: s33,
		},
	],
	required: true,
};
const s39: Shape = { fields: { id: 'id!', discount: s38 } };
const s40: Shape = {
	fields: { field: { list: 'string!' }, message: 'string!', code: 'string', extraInfo: 'string' },
	required: true,
};
const s41: Shape = {
	fields: { automaticDiscountNode: s39, userErrors: { list: s40, required: true } },
};
const s42: Shape = { fields: { discountAutomaticActivate: s41 }, required: true };
const s43: Shape = {
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
		combinesWith: s21,
		context: s23,
		recurringCycleLimit: 'int!',
		appliesOnOneTimePurchase: 'boolean!',
		appliesOnSubscription: 'boolean!',
		appDiscountType: s24,
	},
};
const s44: Shape = {
	fields: { automaticAppDiscount: s43, userErrors: { list: s40, required: true } },
};
const s45: Shape = { fields: { discountAutomaticAppCreate: s44 }, required: true };
const s46: Shape = { fields: { discountAutomaticBasicCreate: s41 }, required: true };
const s47: Shape = { fields: { discountAutomaticBxgyCreate: s41 }, required: true };
const s48: Shape = { fields: { discountAutomaticFreeShippingCreate: s41 }, required: true };
const s49: Shape = { fields: { discountAutomaticDeactivate: s41 }, required: true };
const s50: Shape = {
	fields: { deletedAutomaticDiscountId: 'id', userErrors: { list: s40, required: true } },
};
const s51: Shape = { fields: { discountAutomaticDelete: s50 }, required: true };
const s52: Shape = {
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
			combinesWith: s21,
			context: s23,
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s24,
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
			combinesWith: s21,
			context: s23,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			customerGets: s32,
			minimumRequirement: s33,
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
			combinesWith: s21,
			context: s23,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s35,
			customerGets: s32,
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
			combinesWith: s21,
			context: s23,
			summary: 'string!',
			recurringCycleLimit: 'int!',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s36,
			destinationSelection: s37,
			minimumRequirement: s33,
		},
		{ __typename: '=DiscountCodeApp' },
		{ __typename: '=DiscountCodeBasic' },
		{ __typename: '=DiscountCodeBxgy' },
		{ __typename: '=DiscountCodeFreeShipping' },
	],
	required: true,
};
const s53: Shape = { fields: { id: 'id!', discount: s52 }, required: true };
const s54: Shape = {
	fields: { nodes: { list: s53, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s55: Shape = { fields: { discountNodes: s54 }, required: true };
const s56: Shape = { fields: { id: 'id!', discount: s52 } };
const s57: Shape = { fields: { discountNode: s56 }, required: true };
const s58: Shape = { fields: { discountAutomaticAppUpdate: s44 }, required: true };
const s59: Shape = { fields: { discountAutomaticBasicUpdate: s41 }, required: true };
const s60: Shape = { fields: { discountAutomaticBxgyUpdate: s41 }, required: true };
const s61: Shape = { fields: { discountAutomaticFreeShippingUpdate: s41 }, required: true };
const s62: Shape = { fields: { id: 'id!', code: 'string!' }, required: true };
const s63: Shape = { fields: { nodes: { list: s62, required: true } }, required: true, page: 1 };
const s64: Shape = { fields: { count: 'int!', precision: 'string!' } };
const s65: Shape = {
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s24,
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			summary: 'string!',
			recurringCycleLimit: 'int',
			customerGets: s32,
			minimumRequirement: s33,
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s35,
			customerGets: s32,
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			summary: 'string!',
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s36,
			destinationSelection: s37,
			minimumRequirement: s33,
		},
	],
	required: true,
};
const s66: Shape = { fields: { id: 'id!', discount: s65 } };
const s67: Shape = { fields: { codeDiscountNode: s66, userErrors: { list: s40, required: true } } };
const s68: Shape = { fields: { discountCodeActivate: s67 }, required: true };
const s69: Shape = {
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
		combinesWith: s21,
		context: s23,
		usageLimit: 'int',
		appliesOncePerCustomer: 'boolean!',
		codes: s63,
		codesCount: s64,
		recurringCycleLimit: 'int',
		appliesOnOneTimePurchase: 'boolean!',
		appliesOnSubscription: 'boolean!',
		appDiscountType: s24,
	},
};
const s70: Shape = { fields: { codeAppDiscount: s69, userErrors: { list: s40, required: true } } };
const s71: Shape = { fields: { discountCodeAppCreate: s70 }, required: true };
const s72: Shape = { fields: { discountCodeBasicCreate: s67 }, required: true };
const s73: Shape = { fields: { discountCodeBxgyCreate: s67 }, required: true };
const s74: Shape = { fields: { discountCodeFreeShippingCreate: s67 }, required: true };
const s75: Shape = { fields: { discountCodeDeactivate: s67 }, required: true };
const s76: Shape = {
	fields: { deletedCodeDiscountId: 'id', userErrors: { list: s40, required: true } },
};
const s77: Shape = { fields: { discountCodeDelete: s76 }, required: true };
const s78: Shape = { fields: { codeDiscountNodeByCode: s66 }, required: true };
const s79: Shape = {
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			appDiscountType: s24,
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			summary: 'string!',
			recurringCycleLimit: 'int',
			customerGets: s32,
			minimumRequirement: s33,
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			summary: 'string!',
			usesPerOrderLimit: 'int',
			customerBuys: s35,
			customerGets: s32,
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
			combinesWith: s21,
			context: s23,
			usageLimit: 'int',
			appliesOncePerCustomer: 'boolean!',
			codes: s63,
			codesCount: s64,
			summary: 'string!',
			recurringCycleLimit: 'int',
			appliesOnOneTimePurchase: 'boolean!',
			appliesOnSubscription: 'boolean!',
			maximumShippingPrice: s36,
			destinationSelection: s37,
			minimumRequirement: s33,
		},
	],
	required: true,
};
const s80: Shape = { fields: { id: 'id!', discount: s79 }, required: true };
const s81: Shape = {
	fields: { nodes: { list: s80, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s82: Shape = { fields: { discountNodes: s81 }, required: true };
const s83: Shape = { fields: { id: 'id!', discount: s79 } };
const s84: Shape = { fields: { discountNode: s83 }, required: true };
const s85: Shape = { fields: { discountCodeAppUpdate: s70 }, required: true };
const s86: Shape = { fields: { discountCodeBasicUpdate: s67 }, required: true };
const s87: Shape = { fields: { discountCodeBxgyUpdate: s67 }, required: true };
const s88: Shape = { fields: { discountCodeFreeShippingUpdate: s67 }, required: true };
const s89: Shape = { fields: { id: 'id!', done: 'boolean!' } };
const s90: Shape = { fields: { job: s89, userErrors: { list: s40, required: true } }, page: 'ids' };
const s91: Shape = { fields: { discountCodeBulkActivate: s90 }, required: true };
const s92: Shape = { fields: { discountBulkTagsAdd: s90 }, required: true };
const s93: Shape = { fields: { tags: { list: 'string!', required: true } }, required: true };
const s94: Shape = { fields: {}, on: [{}, { id: 'id!', codeDiscount: s93 }] };
const s95: Shape = {
	fields: { nodes: { list: s94, required: true, page: 'ids' } },
	required: true,
};
const s96: Shape = { fields: { status: 'string!' }, required: true };
const s97: Shape = { fields: {}, on: [{}, { id: 'id!' }, { id: 'id!', codeDiscount: s96 }] };
const s98: Shape = {
	fields: { nodes: { list: s97, required: true, page: 'ids' } },
	required: true,
};
const s99: Shape = { fields: { discountNodesCount: s64 }, required: true };
const s100: Shape = { fields: { discountCodeBulkDeactivate: s90 }, required: true };
const s101: Shape = { fields: { discountAutomaticBulkDelete: s90 }, required: true };
const s102: Shape = { fields: { discountCodeBulkDelete: s90 }, required: true };
const s103: Shape = { fields: {}, on: [{}, { name: 'string!', query: 'string!' }] };
const s104: Shape = { fields: { node: s103 }, required: true };
const s105: Shape = { fields: { ianaTimezone: 'string!' }, required: true };
const s106: Shape = { fields: { shop: s105 }, required: true };
const s107: Shape = { fields: { id: 'id!', name: 'string!', query: 'string!' }, required: true };
const s108: Shape = {
	fields: { nodes: { list: s107, required: true } },
	required: true,
	page: 250,
};
const s109: Shape = {
	fields: { codeDiscount: s108, automaticDiscount: s108, redeemCode: s108 },
	required: true,
};
const s110: Shape = { fields: { discountBulkTagsRemove: s90 }, required: true };
const s111: Shape = {
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
const s112: Shape = { fields: { id: 'id!', discount: s111 }, required: true };
const s113: Shape = {
	fields: { nodes: { list: s112, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s114: Shape = { fields: { discountNodes: s113 }, required: true };
const s115: Shape = { fields: { discountCodeRedeemCodeBulkDelete: s90 }, required: true };
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
	fields: { nodes: { list: s116, required: true }, pageInfo: s2 },
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
		{ __typename: '=DiscountCodeApp', codes: s121 },
		{ __typename: '=DiscountCodeBasic', codes: s121 },
		{ __typename: '=DiscountCodeBxgy', codes: s121 },
		{ __typename: '=DiscountCodeFreeShipping', codes: s121 },
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
	fields: { key: 'string!', value: 'string!', createdAt: 'date!', compareDigest: 'string!' },
	required: true,
};
const s132: Shape = {
	fields: { nodes: { list: s131, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s133: Shape = { fields: { id: 'id!', metafields: s132 }, required: true };
const s134: Shape = { fields: { currentAppInstallation: s133 }, required: true };
const s135: Shape = { fields: { currentAppInstallation: s22 }, required: true };
const s136: Shape = { fields: { value: 'string!', compareDigest: 'string!' } };
const s137: Shape = { fields: { id: 'id!', metafield: s136 }, required: true };
const s138: Shape = { fields: { currentAppInstallation: s137 }, required: true };
const s139: Shape = { fields: { key: 'string!', compareDigest: 'string!' }, required: true };
const s140: Shape = {
	fields: { field: { list: 'string!' }, message: 'string!', code: 'string' },
	required: true,
};
const s141: Shape = {
	fields: { metafields: { list: s139 }, userErrors: { list: s140, required: true } },
};
const s142: Shape = { fields: { metafieldsSet: s141 }, required: true };
const s143: Shape = { fields: { job: s89 }, required: true };
const s144: Shape = {
	fields: {
		id: 'id!',
		createdAt: 'date!',
		done: 'boolean!',
		codesCount: 'int!',
		importedCount: 'int!',
		failedCount: 'int!',
	},
};
const s145: Shape = { fields: { bulkCreation: s144, userErrors: { list: s40, required: true } } };
const s146: Shape = { fields: { discountRedeemCodeBulkAdd: s145 }, required: true };
const s147: Shape = { fields: { code: 'string!' }, required: true };
const s148: Shape = {
	fields: { nodes: { list: s147, required: true } },
	required: true,
	page: 'first',
};
const s149: Shape = { fields: { codes: s148 }, required: true };
const s150: Shape = { fields: { id: 'id!', codeDiscount: s149 } };
const s151: Shape = { fields: { codeDiscountNodeByCode: s150 }, required: true };
const s152: Shape = { fields: { id: 'id!' } };
const s153: Shape = { fields: { codeDiscountNodeByCode: s152 }, required: true };
const s154: Shape = { fields: { value: 'string!' } };
const s155: Shape = { fields: { announcement: s154, part: s154 }, required: true };
const s156: Shape = { fields: { currentAppInstallation: s155 }, required: true };
const s157: Shape = { fields: { id: 'id!', code: 'string!' } };
const s158: Shape = {
	fields: { code: 'string!', discountRedeemCode: s157, errors: { list: s40, required: true } },
	required: true,
};
const s159: Shape = {
	fields: { nodes: { list: s158, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s160: Shape = {
	fields: {
		id: 'id!',
		createdAt: 'date!',
		done: 'boolean!',
		codesCount: 'int!',
		importedCount: 'int!',
		failedCount: 'int!',
		discountCode: s152,
		codes: s159,
	},
};
const s161: Shape = { fields: { discountRedeemCodeBulkCreation: s160 }, required: true };
const s162: Shape = {
	fields: {
		id: 'id!',
		createdAt: 'date!',
		done: 'boolean!',
		codesCount: 'int!',
		importedCount: 'int!',
		failedCount: 'int!',
		discountCode: s152,
	},
};
const s163: Shape = { fields: { discountRedeemCodeBulkCreation: s162 }, required: true };
const s164: Shape = { fields: { discountRedeemCodeBulkCreation: s144 }, required: true };
const s165: Shape = {
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
			discountCode: s152,
		},
	],
};
const s166: Shape = {
	fields: { nodes: { list: s165, required: true, page: 'ids' } },
	required: true,
};
const s167: Shape = {
	fields: {},
	on: [{}, { title: 'string!', status: 'string!', startsAt: 'date!', endsAt: 'date' }],
	required: true,
};
const s168: Shape = { fields: { discount: s167 } };
const s169: Shape = { fields: { discountNode: s168 }, required: true };
const s170: Shape = {
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
const s171: Shape = { fields: { id: 'id!', discount: s170 } };
const s172: Shape = { fields: { discountNode: s171 }, required: true };
const s173: Shape = {
	fields: { nodes: { list: s62, required: true }, pageInfo: s2 },
	required: true,
	page: 'first',
};
const s174: Shape = {
	fields: {},
	on: [
		{ __typename: '=DiscountAutomaticApp' },
		{ __typename: '=DiscountAutomaticBasic' },
		{ __typename: '=DiscountAutomaticBxgy' },
		{ __typename: '=DiscountAutomaticFreeShipping' },
		{ __typename: '=DiscountCodeApp', codes: s173 },
		{ __typename: '=DiscountCodeBasic', codes: s173 },
		{ __typename: '=DiscountCodeBxgy', codes: s173 },
		{ __typename: '=DiscountCodeFreeShipping', codes: s173 },
	],
	required: true,
};
const s175: Shape = { fields: { id: 'id!', discount: s174 } };
const s176: Shape = { fields: { discountNode: s175 }, required: true };

/** What is answered to the operation of each name. */
export const shapes: Record<string, Shape | undefined> = {
	searchAutomaticDiscounts: s4,
	searchCollections: s7,
	searchCustomers: s11,
	searchDiscounts: s15,
	searchMarkets: s18,
	searchProducts: s19,
	searchSegments: s20,
	activateAutomaticDiscount: s42,
	createAppAutomaticDiscount: s45,
	createBasicAutomaticDiscount: s46,
	createBxgyAutomaticDiscount: s47,
	createFreeShippingAutomaticDiscount: s48,
	deactivateAutomaticDiscount: s49,
	deleteAutomaticDiscount: s51,
	getAllAutomaticDiscounts: s55,
	getAutomaticDiscount: s57,
	updateAppAutomaticDiscount: s58,
	updateBasicAutomaticDiscount: s59,
	updateBxgyAutomaticDiscount: s60,
	updateFreeShippingAutomaticDiscount: s61,
	activateCodeDiscount: s68,
	createAppCodeDiscount: s71,
	createBasicCodeDiscount: s72,
	createBxgyCodeDiscount: s73,
	createFreeShippingCodeDiscount: s74,
	deactivateCodeDiscount: s75,
	deleteCodeDiscount: s77,
	findCodeDiscountByCode: s78,
	getAllCodeDiscounts: s82,
	getCodeDiscount: s84,
	updateAppCodeDiscount: s85,
	updateBasicCodeDiscount: s86,
	updateBxgyCodeDiscount: s87,
	updateFreeShippingCodeDiscount: s88,
	activateCodeDiscounts: s91,
	addDiscountTags: s92,
	checkDiscountTags: s95,
	checkDiscounts: s98,
	countDiscounts: s99,
	deactivateCodeDiscounts: s100,
	deleteAutomaticDiscounts: s101,
	deleteCodeDiscounts: s102,
	getSavedSearch: s104,
	getShopTimeZone: s106,
	loadSavedSearches: s109,
	removeDiscountTags: s110,
	selectDiscounts: s114,
	deleteRedeemCodes: s115,
	findRedeemCode: s120,
	getAllRedeemCodes: s124,
	checkDiscountAccess: s126,
	deleteAppData: s130,
	getAppData: s134,
	getAppInstallation: s135,
	getAppValue: s138,
	setAppData: s142,
	getJob: s143,
	addRedeemCodes: s146,
	findCodesAlike: s151,
	findDiscountOfCode: s153,
	getAnnouncement: s156,
	getBulkCreationCodes: s161,
	getBulkCreation: s163,
	getBulkCreationState: s164,
	getBulkCreations: s166,
	getDiscountStanding: s169,
	getCodesTarget: s172,
	getExistingCodes: s176,
};
