import type { Discount } from '../state/types';
import { chooseFields, cutPage, readPage } from './paging';
import { notFound, readNumber, type RestAnswer, type RestRequest } from './request';
import { showPriceRule } from './showPriceRule';

/** Tells a discount that is a price rule: it has codes, and Shopify itself decides what it does. */
export function isPriceRule({ method, kind }: Discount): boolean {
	return method === 'code' && kind !== 'app';
}

/** Finds the price rule that the path names. */
export function findPriceRule({ store, settings, params }: RestRequest): Discount | undefined {
	const id = readNumber(params.priceRuleId);
	const discount = store.discounts.get((id ?? Number.NaN) - settings.priceRuleIdOffset);
	return discount !== undefined && isPriceRule(discount) ? discount : undefined;
}

/** Answers `GET price_rules.json`. */
export function listPriceRules(request: RestRequest): RestAnswer {
	const page = readPage(request);
	if ('status' in page) return page;
	const rules = selectRules(request, page.filters);
	const { entries, headers } = cutPage(request, rules, page);
	const shown = entries.map((rule) => showPriceRule(rule, request.settings));
	return {
		status: 200,
		headers,
		body: { price_rules: shown.map((rule) => chooseFields(rule, request)) },
	};
}

/** Answers `GET price_rules/count.json`. */
export function countPriceRules(request: RestRequest): RestAnswer {
	return { status: 200, body: { count: selectRules(request, request.query).length } };
}

/** Answers `GET price_rules/{price_rule_id}.json`. */
export function getPriceRule(request: RestRequest): RestAnswer {
	const rule = findPriceRule(request);
	if (rule === undefined) return notFound;
	return {
		status: 200,
		body: { price_rule: chooseFields(showPriceRule(rule, request.settings), request) },
	};
}

// Shopify's API ignores a filter that it cannot read, and so does this one.
function selectRules(
	{ store, settings, now }: RestRequest,
	filters: Record<string, string>,
): Discount[] {
	// Our assumption: lists of the REST API lag like those of GraphQL.
	const indexedUntil = now - settings.searchLagSeconds * 1000;
	const since = readNumber(filters.since_id) ?? 0;
	const within = (name: string, time: number | null) => {
		const [min, max] = [filters[`${name}_min`], filters[`${name}_max`]].map((bound) =>
			Date.parse(bound ?? ''),
		);
		return (
			!((time ?? Infinity) < (min ?? Number.NaN)) && !((time ?? Infinity) > (max ?? Number.NaN))
		);
	};
	return [...store.discounts.values()].filter(
		(one) =>
			isPriceRule(one) &&
			one.createdAt <= indexedUntil &&
			one.id + settings.priceRuleIdOffset > since &&
			within('created_at', one.createdAt) &&
			within('updated_at', one.updatedAt) &&
			within('starts_at', one.startsAt) &&
			within('ends_at', one.endsAt),
	);
}
