import { createHash } from 'crypto';
import type { Call, Operation, Result } from '../openapi/call';
import { invalidParameter } from '../openapi/refusal';
import type { Settings } from '../settings';
import type { DiscountCode } from '../state/types';
import { viewDiscountCode } from '../views/discountCode';
import { findPriceRule } from './find';
import { readBatch, type WantedCode } from './readBatch';

/**
 * Creates a batch of codes, at once and in one go.
 *
 * Assumptions: a price rule takes codes whether it runs or not, and a code that comes twice in one
 * batch is a duplicate of itself.
 */
export const createBatch: Operation = {
	name: 'createBatch',
	method: 'POST',
	path: 'price_rules/:priceRuleId/discount_codes/batch',
	scope: 'write_price_rules',
	absentFrom: ['2022-01'],
	run: (call) => {
		const { settings } = call;
		const rule = findPriceRule(call);
		const wanted = readBatch(call.body, settings);
		if (settings.onDuplicate === 'refuseAll') refuseDuplicates(call, wanted);
		const answered: DiscountCode[] = [];
		const errors: string[] = [];
		for (const one of wanted) {
			const existing = call.state.findCode(one.code, settings.codesUnique);
			if (existing === undefined) answered.push(add(call, rule.id, one));
			else if (settings.onDuplicate === 'answerAll') answered.push(existing);
			else errors.push(existsAlready(one));
		}
		return toResult(answered, settings.onDuplicate === 'refuseSome' ? errors : [], settings);
	},
};

function refuseDuplicates({ state, settings }: Call, wanted: WantedCode[]): void {
	const seen = new Set<string>();
	for (const one of wanted) {
		const key = settings.codesUnique === 'exact' ? one.code : one.code.toLowerCase();
		const exists = state.findCode(one.code, settings.codesUnique) !== undefined;
		if (exists || seen.has(key)) throw invalidParameter(existsAlready(one));
		seen.add(key);
	}
}

function add({ state, settings, now }: Call, priceRuleId: number, wanted: WantedCode) {
	const visibleAt = now + settings.lookupLagSeconds * 1000;
	return state.addCode({ ...wanted, priceRuleId, createdAt: now, visibleAt });
}

function toResult(codes: DiscountCode[], errors: string[], settings: Settings): Result {
	const answered = inOrder(keep(codes, settings.answerCodes), settings.answerOrder);
	return {
		data: { discount_codes: answered.map((code) => viewDiscountCode(code, settings)) },
		...(errors.length > 0 ? { errors } : {}),
	};
}

// "Some" is every other code beginning with the second, so at least one is always missing.
function keep(codes: DiscountCode[], which: Settings['answerCodes']): DiscountCode[] {
	if (which === 'none') return [];
	return which === 'all' ? codes : codes.filter((_code, index) => index % 2 === 1);
}

function inOrder(codes: DiscountCode[], order: Settings['answerOrder']): DiscountCode[] {
	if (order === 'reversed') return codes.toReversed();
	if (order === 'same') return codes;
	const rank = ({ code }: DiscountCode) => createHash('sha1').update(code).digest('hex');
	return codes.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

function existsAlready({ code }: WantedCode): string {
	return `discount code ${code} already exists`;
}
