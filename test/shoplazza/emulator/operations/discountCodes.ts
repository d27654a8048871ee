import type { Call, Operation } from '../openapi/call';
import { invalidParameter, notFound } from '../openapi/refusal';
import type { DiscountCode } from '../state/types';
import { viewDiscountCode } from '../views/discountCode';
import { findDiscountCode, findPriceRule } from './find';
import { pageOf } from './paging';

const scope = 'read_price_rules';

export const discountCodeOperations: Operation[] = [
	{
		name: 'listCodes',
		method: 'GET',
		path: 'price_rules/:priceRuleId/discount_codes',
		scope,
		run: (call) => list(call, call.state.listCodes(findPriceRule(call).id)),
	},
	{
		// Assumption: a code can be read by its ID at once, whatever the lag of look-ups and lists.
		name: 'getCode',
		method: 'GET',
		path: 'price_rules/:priceRuleId/discount_codes/:codeId',
		scope,
		run: (call) => ({
			data: { discount_code: viewDiscountCode(findDiscountCode(call), call.settings) },
		}),
	},
	{
		name: 'listAllCodes',
		method: 'GET',
		path: 'discount_codes',
		scope,
		run: (call) => list(call, call.state.listCodes()),
	},
	{
		name: 'lookUpCode',
		method: 'GET',
		path: 'discount_codes/lookup',
		scope,
		run: (call) => {
			const { state, settings, query } = call;
			if (typeof query.code !== 'string' || query.code === '') {
				throw invalidParameter('code is required');
			}
			// Assumption: a look-up compares codes as the store does.
			const code = state.findCode(query.code, settings.codesUnique);
			if (code !== undefined && isVisible(code, call)) {
				return { data: { discount_code: viewDiscountCode(code, settings) } };
			}
			if (settings.unknownCode === 'notFound') throw notFound();
			return { data: {} };
		},
	},
];

function list(call: Call, codes: DiscountCode[]) {
	const page = pageOf(
		codes.filter((code) => isVisible(code, call)),
		call,
	);
	return { data: { discount_codes: page.map((code) => viewDiscountCode(code, call.settings)) } };
}

function isVisible({ visibleAt }: DiscountCode, { now }: Call): boolean {
	return now >= visibleAt;
}
