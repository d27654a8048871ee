import type { Call, Operation } from '../openapi/call';
import { invalidParameter } from '../openapi/refusal';
import type { PriceRule } from '../state/types';
import { writeInteger } from '../views/formats';
import { viewPriceRule } from '../views/priceRule';
import { findPriceRule } from './find';
import { pageOf } from './paging';

const scope = 'read_price_rules';

export const priceRuleOperations: Operation[] = [
	{
		name: 'listPriceRules',
		method: 'GET',
		path: 'price_rules',
		scope,
		run: (call) => {
			const rules = pageOf(filter(call), call);
			return { data: { price_rules: rules.map((rule) => viewPriceRule(rule, call.settings)) } };
		},
	},
	{
		name: 'countPriceRules',
		method: 'GET',
		path: 'price_rules/count',
		scope,
		run: (call) => ({ data: { count: writeInteger(filter(call).length, call.settings) } }),
	},
	{
		name: 'getPriceRule',
		method: 'GET',
		path: 'price_rules/:priceRuleId',
		scope,
		run: (call) => ({
			data: { price_rule: viewPriceRule(findPriceRule(call), call.settings) },
		}),
	},
];

// Assumptions: the order is that of creation, and a rule without end lies after every time.
function filter({ state, query }: Call): PriceRule[] {
	const [startsMin, startsMax] = readRange(query, 'starts_at');
	const [endsMin, endsMax] = readRange(query, 'ends_at');
	return [...state.priceRules.values()].filter(({ startsAt, endsAt = Infinity }) => {
		const starts = startsAt >= startsMin && startsAt <= startsMax;
		return starts && endsAt >= endsMin && endsAt <= endsMax;
	});
}

function readRange(query: Call['query'], name: string): [min: number, max: number] {
	return [
		readSeconds(query, `${name}_min`, -Infinity),
		readSeconds(query, `${name}_max`, Infinity),
	];
}

function readSeconds(query: Call['query'], name: string, otherwise: number): number {
	const given = query[name];
	if (given === undefined) return otherwise;
	if (typeof given !== 'string' || !/^\d+$/.test(given)) {
		throw invalidParameter(`${name} must be a time in unix seconds`);
	}
	return Number(given) * 1000;
}
