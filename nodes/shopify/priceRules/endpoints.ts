import { isObject } from '../../shared/isObject';
import type { Endpoint, RestAnswer } from '../rest/endpoint';
import {
	parseBatchCode,
	parseBatch,
	parseDiscountCode,
	parseList,
	parsePriceRule,
} from './records';
import type { BatchCode, DiscountCode, DiscountCodeCreation, PriceRule } from './records';

/** Shopify's largest page. */
export const MAX_PAGE_SIZE = 250;

/** One page of a list, with the address of the next one. */
export interface RestPage<T> {
	rows: T[];
	nextPage?: string;
}

const one =
	<T>(key: string, read: (value: unknown) => T | undefined) =>
	({ body }: RestAnswer) =>
		isObject(body) ? read(body[key]) : undefined;

const page =
	<T>(key: string, read: (value: unknown) => T | undefined) =>
	({ body, nextPage }: RestAnswer): RestPage<T> | undefined => {
		const rows = isObject(body) ? parseList(body[key], read) : undefined;
		return rows && { rows, nextPage };
	};

const CODES = '/price_rules/{priceRuleId}/discount_codes';

export const listPriceRules: Endpoint<RestPage<PriceRule>> = {
	method: 'GET',
	path: '/price_rules.json',
	subject: 'list of price rules',
	read: page('price_rules', parsePriceRule),
};

export const getPriceRule: Endpoint<PriceRule> = {
	method: 'GET',
	path: '/price_rules/{priceRuleId}.json',
	subject: 'price rule',
	read: one('price_rule', parsePriceRule),
};

export const createDiscountCode: Endpoint<DiscountCode> = {
	method: 'POST',
	path: `${CODES}.json`,
	subject: 'price rule',
	read: one('discount_code', parseDiscountCode),
};

export const listDiscountCodes: Endpoint<RestPage<DiscountCode>> = {
	method: 'GET',
	path: `${CODES}.json`,
	subject: 'price rule',
	read: page('discount_codes', parseDiscountCode),
};

export const getDiscountCode: Endpoint<DiscountCode> = {
	method: 'GET',
	path: `${CODES}/{discountCodeId}.json`,
	subject: 'discount code in this price rule',
	read: one('discount_code', parseDiscountCode),
};

export const updateDiscountCode: Endpoint<DiscountCode> = {
	method: 'PUT',
	path: `${CODES}/{discountCodeId}.json`,
	subject: 'discount code in this price rule',
	read: one('discount_code', parseDiscountCode),
};

export const deleteDiscountCode: Endpoint<true> = {
	method: 'DELETE',
	path: `${CODES}/{discountCodeId}.json`,
	subject: 'discount code in this price rule',
	// The reference documents 204 without a body; a page with status 200 comes from a proxy.
	read: ({ status }) => (status === 204 ? true : undefined),
};

/** The price rule and the ID of a code. */
export interface CodeLocation {
	priceRuleId: string;
	discountCodeId: string;
}

const LOCATION = /\/price_rules\/(\d+)\/discount_codes\/(\d+)(?:\.json)?(?:[?#].*)?$/;

export const lookUpDiscountCode: Endpoint<CodeLocation> = {
	method: 'GET',
	path: '/discount_codes/lookup.json',
	subject: 'discount code',
	redirects: true,
	read: ({ location = '', body }) => {
		const [, priceRuleId, discountCodeId] = LOCATION.exec(location) ?? [];
		if (priceRuleId && discountCodeId) return { priceRuleId, discountCodeId };
		// A proxy that follows the redirect itself answers with the code.
		const code = isObject(body) ? parseDiscountCode(body.discount_code) : undefined;
		return code && { priceRuleId: code.priceRuleId, discountCodeId: code.id };
	},
};

export const countDiscountCodes: Endpoint<{ count: number }> = {
	method: 'GET',
	path: '/discount_codes/count.json',
	subject: 'count of discount codes',
	read: ({ body }) =>
		isObject(body) && typeof body.count === 'number' ? { count: body.count } : undefined,
};

export const createBatch: Endpoint<DiscountCodeCreation> = {
	method: 'POST',
	path: '/price_rules/{priceRuleId}/batch.json',
	subject: 'price rule',
	read: one('discount_code_creation', parseBatch),
};

export const getBatch: Endpoint<DiscountCodeCreation> = {
	method: 'GET',
	path: '/price_rules/{priceRuleId}/batch/{batchId}.json',
	subject: 'batch of this price rule',
	read: one('discount_code_creation', parseBatch),
};

export const listBatchCodes: Endpoint<RestPage<BatchCode>> = {
	method: 'GET',
	path: '/price_rules/{priceRuleId}/batch/{batchId}/discount_codes.json',
	subject: 'batch of this price rule',
	read: page('discount_codes', parseBatchCode),
};
