import type { Context, Resolver, Resolvers } from '../graphql/context';
import { userError, type UserError } from '../graphql/errors';
import { applyInput, createDiscount } from '../state/applyInput';
import type { Discount, Kind, Method } from '../state/types';
import { checkDiscountInput } from '../validate';
import type { DiscountInput, Subject } from '../validate/input';
import { showDiscount } from '../views/discount';
import { showAutomaticNode, showCodeNode } from '../views/discountNode';
import { findAutomaticDiscount, findCodeDiscount } from './find';

const FAMILIES: Array<[name: string, method: Method, kind: Kind, argument: string]> = [
	['discountCodeBasic', 'code', 'basic', 'basicCodeDiscount'],
	['discountCodeBxgy', 'code', 'bxgy', 'bxgyCodeDiscount'],
	['discountCodeFreeShipping', 'code', 'freeShipping', 'freeShippingCodeDiscount'],
	['discountCodeApp', 'code', 'app', 'codeAppDiscount'],
	['discountAutomaticBasic', 'automatic', 'basic', 'automaticBasicDiscount'],
	['discountAutomaticBxgy', 'automatic', 'bxgy', 'automaticBxgyDiscount'],
	['discountAutomaticFreeShipping', 'automatic', 'freeShipping', 'freeShippingAutomaticDiscount'],
	['discountAutomaticApp', 'automatic', 'app', 'automaticAppDiscount'],
];

/** The sixteen create and update mutations. */
export const discountWrites: Resolvers = Object.fromEntries(
	FAMILIES.flatMap(
		([name, method, kind, argument]): Array<[string, Resolver]> => [
			[
				`${name}Create`,
				(args: Record<string, DiscountInput>, context) =>
					create(context, { method, kind, argument, discountId: undefined }, args[argument] ?? {}),
			],
			[
				`${name}Update`,
				(args: Record<string, DiscountInput> & { id: string }, context) =>
					update(
						context,
						args.id,
						{ method, kind, argument, discountId: undefined },
						args[argument] ?? {},
					),
			],
		],
	),
);

function create(context: Context, subject: Subject, input: DiscountInput): unknown {
	const errors = checkDiscountInput({ context, subject, input, creating: true });
	if (errors.length > 0) return answer(context, subject, undefined, errors);
	const { store, now } = context;
	const discount = createDiscount(store, subject, input, now);
	if (subject.method === 'code') store.codes.add(discount, input.code ?? '', now);
	return answer(afterAdding(context, input), subject, discount, []);
}

function update(context: Context, id: string, about: Subject, input: DiscountInput): unknown {
	const find = about.method === 'code' ? findCodeDiscount : findAutomaticDiscount;
	const discount = find(context, id);
	const subject = { ...about, discountId: discount?.id };
	const errors = checkDiscountInput({ context, subject, input, creating: false });
	if (errors.length > 0) return answer(context, subject, undefined, errors);
	// Null as the code of both refusals was recorded on 2026-04.
	if (discount === undefined) {
		return answer(context, subject, undefined, [
			userError(['id'], 'Discount does not exist', null),
		]);
	}
	const [first, ...more] = discount.codes;
	const renamed = input.code != null && input.code !== first?.code;
	if (renamed && more.length > 0) {
		const text = 'Cannot update the code of a bulk discount.';
		return answer(context, subject, undefined, [userError(['id'], text, null)]);
	}
	// An update of another kind changes the kind (recorded on 2026-04 for basic over BXGY).
	discount.kind = subject.kind;
	applyInput(context.store, discount, input, context.now);
	if (renamed && first !== undefined && input.code != null) {
		context.store.codes.rename(discount, first, input.code, context.now);
	}
	return answer(afterAdding(context, input), subject, discount, []);
}

function afterAdding(context: Context, input: DiscountInput): Context {
	return { ...context, addedCountries: input.destination?.countries?.add ?? [] };
}

function answer(
	context: Context,
	subject: Subject,
	discount: Discount | undefined,
	userErrors: UserError[],
): unknown {
	if (subject.kind === 'app') {
		const field = subject.method === 'code' ? 'codeAppDiscount' : 'automaticAppDiscount';
		return { [field]: discount === undefined ? null : showDiscount(context, discount), userErrors };
	}
	if (subject.method === 'code') {
		const node = discount === undefined ? null : showCodeNode(context, discount);
		return { codeDiscountNode: node, userErrors };
	}
	const node = discount === undefined ? null : showAutomaticNode(context, discount);
	return { automaticDiscountNode: node, userErrors };
}
