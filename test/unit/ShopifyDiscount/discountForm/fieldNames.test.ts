import type { IDataObject } from 'n8n-workflow';
import { discountFields } from '../../../../nodes/ShopifyDiscount/discountForm/form';
import { readAnswer } from '../../../../nodes/shopify/graphql/answer';
import { nameFields } from '../../../../nodes/ShopifyDiscount/discountForm/fieldNames';

const JSON_FIELD = 'Additional Input (JSON)';

// Paths and messages of refusals recorded in a real store (2026-04), one of each kind.
const refusals: Array<[field: string, message: string, name: string, form?: IDataObject]> = [
	['basicCodeDiscount.code', 'Code must be unique. Please try a different code.', 'Code'],
	['freeShippingCodeDiscount.code', 'Code is too short (minimum is 1 character)', 'Code'],
	['codeAppDiscount.code', "Discount code can't be blank.", 'Code'],
	['bxgyCodeDiscount.title', "Title can't be blank", 'Title'],
	['automaticAppDiscount.title', 'is too long (maximum is 255 characters)', 'Title'],
	['freeShippingAutomaticDiscount.title', "Title can't be blank", 'Title'],
	['codeAppDiscount.startsAt', "Starts at can't be blank.", 'Starts At'],
	['automaticBxgyDiscount.endsAt', 'Ends at needs to be after starts_at', 'Ends At'],
	[
		'basicCodeDiscount.endsAt',
		'Ends at needs to be after starts_at',
		'Expires In (Days)',
		{ expiresInDays: 0, endsAt: '' },
	],
	['codeAppDiscount.discountClasses', "Discount classes can't be empty.", 'Discount Classes'],
	['automaticAppDiscount.functionHandle', "Function id can't be blank.", 'Function Handle'],
	['basicCodeDiscount.usageLimit', 'Usage limit must be greater than 0', 'Uses per Code'],
	['bxgyCodeDiscount.usesPerOrderLimit', 'Allocation limit cannot be zero', 'Uses per Order'],
	[
		'automaticBxgyDiscount.usesPerOrderLimit',
		'Allocation limit must be less than or equal to 2147483647',
		'Uses per Order',
	],
	[
		'automaticBasicDiscount.recurringCycleLimit',
		'Recurring cycle limit must be less than or equal to 2147483647',
		'Recurring Payments',
	],
	[
		'automaticBasicDiscount.customerGets.value.percentage',
		'Value must be between 0.0 and 1.0',
		'Percentage',
	],
	[
		'basicCodeDiscount.customerGets.value.discountAmount.amount',
		'Value must be less than 0',
		'Amount',
		{ valueType: 'fixedAmount' },
	],
	[
		'bxgyCodeDiscount.customerBuys.value.quantity',
		'Prerequisite to entitlement quantity ratio antecedent must be greater than 0',
		'Quantity to Buy',
	],
	[
		'automaticBxgyDiscount.customerGets.value.discountOnQuantity.quantity',
		'Prerequisite to entitlement quantity ratio consequent must be less than 100000',
		'Quantity to Get',
	],
	[
		'bxgyCodeDiscount.customerBuys.items.products.productsToAdd',
		'Product with id: 999999999999 is invalid',
		'Products to Buy',
	],
	[
		'basicCodeDiscount.customerGets.items.products.productVariantsToAdd',
		'Product variant with id: 999999999999 is invalid',
		'Products',
		{ appliesTo: 'products' },
	],
	[
		'basicCodeDiscount.customerGets.items.products.productsToAdd',
		'Product with id: 0 is invalid',
		'Products to Add',
		{ operation: 'update' },
	],
	[
		'basicCodeDiscount.customerGets.items.collections.add',
		'Cannot entitle collections in combination with product variants or products',
		'Collections',
		{ appliesTo: 'collections' },
	],
	[
		'basicCodeDiscount.minimumRequirement.quantity.greaterThanOrEqualToQuantity',
		'Minimum quantity cannot be defined when minimum subtotal is.',
		'Minimum Quantity',
		{ minimumRequirement: 'quantity' },
	],
	[
		'automaticBasicDiscount.minimumRequirement.subtotal.greaterThanOrEqualToSubtotal',
		'Minimum subtotal cannot be defined when minimum quantity is.',
		'Minimum Subtotal',
		{ minimumRequirement: 'subtotal' },
	],
	[
		'freeShippingCodeDiscount.combinesWith',
		'The combinesWith settings are not valid for the discount class.',
		'Combines With',
	],
	[
		'basicCodeDiscount.combinesWith.productDiscountsWithTagsOnSameCartLine',
		"The shop's plan does not allow setting `productDiscountsWithTagsOnSameCartLine`.",
		'Same-Line Tags to Add',
	],
	[
		'basicCodeDiscount.context',
		'Only one of context or customerSelection can be provided.',
		'Buyers',
	],
	[
		'codeAppDiscount.customerSelection',
		'a minimum of one prerequisite segment or prerequisite customer must be provided',
		JSON_FIELD,
	],
	[
		'codeAppDiscount.functionId',
		'Function 00000000-0000-0000-0000-000000000000 not found.',
		JSON_FIELD,
	],
	[
		'basicCodeDiscount.customerGets.value.discountOnQuantity',
		'discountOnQuantity field is only permitted with bxgy discounts.',
		JSON_FIELD,
	],
];

const KINDS: Array<[RegExp, string]> = [
	[/bxgy/i, 'bxgy'],
	[/freeShipping/, 'freeShipping'],
	[/App/, 'app'],
	[/basic/i, 'basic'],
];

const formOf = (argument: string, more: IDataObject = {}): IDataObject => ({
	resource: /automatic/i.test(argument) ? 'automaticDiscount' : 'codeDiscount',
	operation: 'create',
	kind: KINDS.find(([pattern]) => pattern.test(argument))?.[1],
	...more,
});

const answerOf = (body: object) => {
	const answer = readAnswer({ statusCode: 200, headers: {}, body });
	if ('data' in answer) throw new Error('No failure');
	return answer.failure;
};

describe('a refusal names the field of the node', () => {
	it.each(refusals.map(([path, message, name, form]) => ({ path, message, name, form })))(
		'$path: $message is about $name',
		({ path, message, name, form }) => {
			const field = path.split('.');
			const failure = answerOf({
				data: { x: { userErrors: [{ field, message, code: 'INVALID' }] } },
			});
			const named = nameFields(failure, discountFields, formOf(field[0] ?? '', form));
			expect(named.message).toBe(`Shopify refused '${name}': ${message}`);
			expect(named.description).toBe(
				`Shopify's name for it: field ${path}, INVALID. Nothing was changed.`,
			);
		},
	);

	it.each([
		['usesPerOrderLimit', 'Could not coerce value "1.5" to Int', 'Uses per Order', 'bxgy'],
		['customerBuys.value.quantity', "UnsignedInt64 invalid value '1.5'", 'Quantity to Buy', 'bxgy'],
		['recurringCycleLimit', 'Could not coerce value 1.5 to Int', 'Recurring Payments', 'basic'],
		['customerSelection', 'Field is not defined', JSON_FIELD, 'app'],
		['customerGets.value.discountAmount.each', 'Field is not defined', JSON_FIELD, 'bxgy'],
	])('even if Shopify could not read it: %s (%s)', (path, why, name, kind) => {
		const message = `Variable $input of type X! was provided invalid value for ${path} (${why})`;
		const failure = answerOf({ errors: [{ message, extensions: { code: 'INVALID_VARIABLE' } }] });
		const named = nameFields(failure, discountFields, formOf('Code', { kind }));
		expect(named.message).toBe(`Shopify did not accept the request for '${name}'`);
		expect(named.description).toContain(message);
	});

	it.each([
		'A discount cannot have customerSelection set to all, when customerSegments is specified.',
		"InputObject 'DiscountCodeAppInput' doesn't accept argument 'markets'",
	])('even if only the message mentions it: %s', (message) => {
		const failure = answerOf({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
		const named = nameFields(failure, discountFields, formOf('basic'));
		expect(named.message).toContain(`'${JSON_FIELD}'`);
	});

	it('for each of several refusals', () => {
		const userErrors = [
			{ field: ['basicCodeDiscount', 'title'], message: "Title can't be blank", code: 'BLANK' },
			{ field: ['basicCodeDiscount', 'code'], message: "Code can't be blank", code: 'BLANK' },
		];
		const named = nameFields(
			answerOf({ data: { x: { userErrors } } }),
			discountFields,
			formOf('basic'),
		);
		expect(named.description).toMatch(
			/^Shopify's name for it: field basicCodeDiscount\.title, .* 'Code': Code /,
		);
	});

	it('and stays as it is if it concerns no field', () => {
		const failure = answerOf({
			data: { x: { userErrors: [{ field: null, message: 'Something went wrong', code: null }] } },
		});
		expect(nameFields(failure, discountFields, formOf('basic'))).toEqual(failure);
	});
});
