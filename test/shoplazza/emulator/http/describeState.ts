import type { ShoplazzaEmulator } from '../emulator';
import { viewDiscountCode } from '../views/discountCode';
import { viewPriceRule } from '../views/priceRule';

/** Writes the state down for a test that drives the emulator over HTTP; shows codes without lag. */
export function describeState({ state, settings, traffic }: ShoplazzaEmulator, withCodes: boolean) {
	return {
		price_rules: [...state.priceRules.values()].map((rule) => {
			const codes = state.listCodes(rule.id);
			return {
				...viewPriceRule(rule, settings),
				codesCount: codes.length,
				...(withCodes
					? {
							codes: codes.map((code) => ({
								...viewDiscountCode(code, settings),
								usage_limit: code.usageLimit,
							})),
						}
					: {}),
			};
		}),
		...traffic.read(),
	};
}
