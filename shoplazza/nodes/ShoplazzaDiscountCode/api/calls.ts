import type { IDataObject } from 'n8n-workflow';
import { foldCode } from '../../shared/codes/checkCodes';
import { parseDiscountCode, parseList, parsePriceRule } from './records';
import type { DiscountCode, PriceRule } from './records';
import type { Call } from './send';

/** The result of a look-up or of a read by ID. */
export type Found<T> = { found: T } | { found: undefined };

const NOT_FOUND = { found: undefined };

/** Reads a price rule. */
export const getPriceRule = (id: string): Call<Found<PriceRule>> => ({
	method: 'GET',
	path: `/price_rules/${encodeURIComponent(id)}`,
	read: (data) => toFound(parsePriceRule(data.price_rule ?? data), data),
	ifMissing: NOT_FOUND,
});

/** Reads a discount code by its ID. */
export const getDiscountCode = (priceRuleId: string, id: string): Call<Found<DiscountCode>> => ({
	method: 'GET',
	path: `${codesPath(priceRuleId)}/${encodeURIComponent(id)}`,
	read: (data) => toFound(parseDiscountCode(data.discount_code ?? data), data),
	ifMissing: NOT_FOUND,
});

/** Looks a code up in the whole store. */
export const lookUpCode = (code: string): Call<Found<DiscountCode>> => ({
	method: 'GET',
	path: '/discount_codes/lookup',
	query: { code },
	read: (data) => {
		const list = Array.isArray(data.discount_codes) ? data.discount_codes : data.list;
		if (!Array.isArray(list)) {
			const answer = toFound(parseDiscountCode(data.discount_code ?? data), data);
			return answer?.found && !isSameCode(answer.found, code) ? NOT_FOUND : answer;
		}
		const all = parseList(list, parseDiscountCode);
		return all && { found: all.find((one) => isSameCode(one, code)) };
	},
	ifMissing: NOT_FOUND,
});

/** Reads a page of the price rules. */
export const listPriceRules = (page: number, limit: number): Call<PriceRule[]> => ({
	method: 'GET',
	path: '/price_rules',
	query: { limit, page },
	read: (data) => parseList(data.price_rules ?? data.list, parsePriceRule),
});

/** Reads a page of the codes of a price rule. */
export const listCodes = (
	priceRuleId: string,
	page: number,
	limit: number,
): Call<DiscountCode[]> => ({
	method: 'GET',
	path: codesPath(priceRuleId),
	query: { limit, page },
	read: (data) => parseList(data.discount_codes ?? data.list, parseDiscountCode),
});

/** A code of a batch, as sent to Shoplazza. */
export interface NewCode {
	code: string;
	use_with_other?: 0 | 1;
	usage_limit?: number;
}

/** Creates codes of a price rule. A null list in the answer counts as empty. */
export const createBatch = (priceRuleId: string, codes: NewCode[]): Call<DiscountCode[]> => ({
	method: 'POST',
	path: `${codesPath(priceRuleId)}/batch`,
	// The documentation types the field as an object, but describes the entries of a list.
	body: { discount_codes: codes as unknown as IDataObject[] },
	read: (data) =>
		parseList(
			'discount_codes' in data ? (data.discount_codes ?? []) : data.list,
			parseDiscountCode,
		),
});

const codesPath = (priceRuleId: string) =>
	`/price_rules/${encodeURIComponent(priceRuleId)}/discount_codes`;

const isSameCode = (one: DiscountCode, code: string) => foldCode(one.code) === foldCode(code);

// Shoplazza has been seen to answer 404 for a missing thing; empty data mean the same.
function toFound<T>(found: T | undefined, data: IDataObject): Found<T> | undefined {
	if (found !== undefined) return { found };
	return Object.values(data).every(isBlank) ? NOT_FOUND : undefined;
}

const isBlank = (value: unknown) =>
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && Object.keys(value ?? {}).length === 0);
