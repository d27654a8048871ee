import { isRecord } from '../http/json';
import { CODE_TAKEN, refuseText } from '../state/codeRules';
import type { Discount, RedeemCode } from '../state/types';
import { chooseFields, cutPage, readPage } from './paging';
import { findPriceRule, isPriceRule } from './priceRules';
import {
	missing,
	notFound,
	readNumber,
	refuseField,
	type RestAnswer,
	type RestRequest,
} from './request';
import { restCodeIdOf, showDiscountCode } from './showDiscountCode';
import { priceRuleIdOf } from './showPriceRule';

/** Answers `POST price_rules/{price_rule_id}/discount_codes.json`. */
export function createDiscountCode(request: RestRequest): RestAnswer {
	const { store, settings, now } = request;
	const rule = findPriceRule(request);
	if (rule === undefined) return notFound;
	const code = readCode(request.body);
	if (code === undefined) return missing('discount_code');
	const refusal = refuseCode(request, code);
	if (refusal !== undefined) return refuseField(422, 'code', [refusal]);
	const made = store.codes.add(rule, code, now);
	return { status: 201, body: { discount_code: showDiscountCode(rule, made, settings) } };
}

/** Answers `GET price_rules/{price_rule_id}/discount_codes.json`. */
export function listDiscountCodes(request: RestRequest): RestAnswer {
	const rule = findPriceRule(request);
	if (rule === undefined) return notFound;
	const page = readPage(request);
	if ('status' in page) return page;
	const { entries, headers } = cutPage(request, rule.codes, page);
	const shown = entries.map((code) => showDiscountCode(rule, code, request.settings));
	return {
		status: 200,
		headers,
		body: { discount_codes: shown.map((code) => chooseFields(code, request)) },
	};
}

/** Answers `GET price_rules/{price_rule_id}/discount_codes/{discount_code_id}.json`. */
export function getDiscountCode(request: RestRequest): RestAnswer {
	const found = findCode(request);
	if (found === undefined) return notFound;
	const shown = showDiscountCode(found.rule, found.code, request.settings);
	return { status: 200, body: { discount_code: chooseFields(shown, request) } };
}

/** Answers `PUT price_rules/{price_rule_id}/discount_codes/{discount_code_id}.json`. */
export function updateDiscountCode(request: RestRequest): RestAnswer {
	const { store, settings, now } = request;
	const found = findCode(request);
	if (found === undefined) return notFound;
	// The ID in the body says nothing beside the one in the path: our assumption.
	const text = readCode(request.body);
	if (text === undefined) return missing('discount_code');
	const refusal = refuseCode(request, text, found.code);
	if (refusal !== undefined) return refuseField(422, 'code', [refusal]);
	store.codes.rename(found.rule, found.code, text, now);
	const shown = showDiscountCode(found.rule, found.code, settings);
	return { status: 200, body: { discount_code: shown } };
}

/** Answers `DELETE price_rules/{price_rule_id}/discount_codes/{discount_code_id}.json`. */
export function deleteDiscountCode(request: RestRequest): RestAnswer {
	const found = findCode(request);
	if (found === undefined) return notFound;
	request.store.codes.remove(found.rule, new Set([found.code.id]));
	found.rule.updatedAt = request.now;
	return { status: 204 };
}

/** Answers `GET discount_codes/lookup.json?code=…`. */
export function lookUpDiscountCode({ store, settings, query, host }: RestRequest): RestAnswer {
	if (query.code === undefined) return missing('code');
	const owned = store.codes.find(query.code);
	const rule = owned === undefined ? undefined : store.discounts.get(owned.discountId);
	if (owned === undefined || rule === undefined || !isPriceRule(rule)) return notFound;
	// As the store writes it: not the address of an API, so it is there to be read, not followed.
	const path = `price_rules/${priceRuleIdOf(rule, settings)}/discount_codes`;
	const location = `https://${host}/admin/${path}/${restCodeIdOf(owned.code, settings)}`;
	return { status: 303, headers: { Location: location } };
}

/** Answers `GET discount_codes/count.json`. */
export function countDiscountCodes({ store, query }: RestRequest): RestAnswer {
	// The document describes the bounds the other way round, which no count could mean.
	const exact = readNumber(query.times_used);
	const min = readNumber(query.times_used_min) ?? 0;
	const max = readNumber(query.times_used_max) ?? Infinity;
	const counts = ({ usageCount }: RedeemCode) =>
		(exact === undefined || usageCount === exact) && usageCount >= min && usageCount <= max;
	let count = 0;
	for (const discount of store.discounts.values()) {
		if (isPriceRule(discount)) count += discount.codes.filter(counts).length;
	}
	return { status: 200, body: { count } };
}

function findCode(request: RestRequest): { rule: Discount; code: RedeemCode } | undefined {
	const rule = findPriceRule(request);
	const id = readNumber(request.params.discountCodeId);
	const code = rule?.codes.find((one) => restCodeIdOf(one, request.settings) === id);
	return rule === undefined || code === undefined ? undefined : { rule, code };
}

// Of one that is not there, Rails makes an empty text: our assumption.
function readCode(body: unknown): string | undefined {
	const wrapped = isRecord(body) ? body.discount_code : undefined;
	return isRecord(wrapped) ? String(wrapped.code ?? '') : undefined;
}

function refuseCode({ store }: RestRequest, text: string, self?: RedeemCode): string | undefined {
	const owner = store.codes.find(text)?.code;
	return refuseText(text) ?? (owner === undefined || owner === self ? undefined : CODE_TAKEN);
}
