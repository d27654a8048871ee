import { createBatch, getBatch, listBatchCodes } from './batches';
import {
	countDiscountCodes,
	createDiscountCode,
	deleteDiscountCode,
	getDiscountCode,
	listDiscountCodes,
	lookUpDiscountCode,
	updateDiscountCode,
} from './discountCodes';
import { countPriceRules, getPriceRule, listPriceRules } from './priceRules';
import type { RestAnswer, RestRequest } from './request';

export interface RestOperation {
	/** What faults and the log call it. */
	name: string;
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Below the version, without `.json`. */
	path: string;
	/** The key below which a good answer has all it says; undefined: it has no body. */
	root?: string;
	answer: (request: RestRequest) => RestAnswer;
}

const RULE = 'price_rules/:priceRuleId';
const CODES = `${RULE}/discount_codes`;
const CODE = `${CODES}/:discountCodeId`;
const BATCH = `${RULE}/batch/:batchId`;

/** The REST operations that the store serves. */
export const restOperations: RestOperation[] = [
	operation('restListPriceRules', 'GET', 'price_rules', listPriceRules, 'price_rules'),
	operation('restCountPriceRules', 'GET', 'price_rules/count', countPriceRules, 'count'),
	operation('restGetPriceRule', 'GET', RULE, getPriceRule, 'price_rule'),
	operation('restCreateDiscountCode', 'POST', CODES, createDiscountCode, 'discount_code'),
	operation('restListDiscountCodes', 'GET', CODES, listDiscountCodes, 'discount_codes'),
	operation('restGetDiscountCode', 'GET', CODE, getDiscountCode, 'discount_code'),
	operation('restUpdateDiscountCode', 'PUT', CODE, updateDiscountCode, 'discount_code'),
	operation('restDeleteDiscountCode', 'DELETE', CODE, deleteDiscountCode),
	operation('restLookUpDiscountCode', 'GET', 'discount_codes/lookup', lookUpDiscountCode),
	operation('restCountDiscountCodes', 'GET', 'discount_codes/count', countDiscountCodes, 'count'),
	operation('restCreateBatch', 'POST', `${RULE}/batch`, createBatch, 'discount_code_creation'),
	operation('restGetBatch', 'GET', BATCH, getBatch, 'discount_code_creation'),
	operation(
		'restListBatchCodes',
		'GET',
		`${BATCH}/discount_codes`,
		listBatchCodes,
		'discount_codes',
	),
];

function operation(
	name: string,
	method: RestOperation['method'],
	path: string,
	answer: RestOperation['answer'],
	root?: string,
): RestOperation {
	return { name, method, path, answer, root };
}
