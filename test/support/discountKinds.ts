import type { RunningEmulator } from '../emulator';
import { adminGraphql } from './storeClient';

async function createOther(
	{ url }: Pick<RunningEmulator, 'url'>,
	kind: string,
	argument: string,
	input: object,
) {
	const type = `Discount${kind}Input!`;
	const payload = kind.startsWith('Code') ? 'codeDiscountNode' : 'automaticDiscountNode';
	const data = await adminGraphql(
		url,
		`mutation ($input: ${type}) {
			made: discount${kind}Create(${argument}: $input) {
				${kind === 'CodeApp' ? 'codeAppDiscount { id: discountId }' : `${payload} { id }`}
				userErrors { message }
			}
		}`,
		{ input },
	);
	const made = data.made as Record<string, { id: string } | null>;
	const id = (made[payload] ?? made.codeAppDiscount)?.id;
	if (!id) throw new Error(JSON.stringify(made));
	return id;
}

/** Creates one code discount of each kind and an automatic one. */
export async function createAllKinds(emulator: RunningEmulator) {
	const startsAt = '2026-01-01T00:00:00Z';
	const product = [...emulator.state.products.keys()][0];
	const items = { products: { productsToAdd: [`gid://shopify/Product/${product}`] } };
	const common = (code: string) => ({ code, title: `Title ${code}`, startsAt });
	const everyone = { context: { all: 'ALL' } };
	return {
		basic: await createOther(emulator, 'CodeBasic', 'basicCodeDiscount', {
			...common('BASIC'),
			...everyone,
			minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: '50' } },
			customerGets: { value: { discountAmount: { amount: '10.00' } }, items },
		}),
		bxgy: await createOther(emulator, 'CodeBxgy', 'bxgyCodeDiscount', {
			...common('BXGY'),
			...everyone,
			customerBuys: { value: { quantity: '2' }, items },
			customerGets: {
				value: { discountOnQuantity: { quantity: '1', effect: { percentage: 0.5 } } },
				items,
			},
		}),
		freeShipping: await createOther(emulator, 'CodeFreeShipping', 'freeShippingCodeDiscount', {
			...common('SHIP'),
			...everyone,
			minimumRequirement: { quantity: { greaterThanOrEqualToQuantity: '3' } },
			destination: { all: true },
		}),
		app: await createOther(emulator, 'CodeApp', 'codeAppDiscount', {
			...common('APP'),
			...everyone,
			discountClasses: ['ORDER'],
			functionHandle: 'volume-discount',
		}),
		automatic: await createOther(emulator, 'AutomaticBasic', 'automaticBasicDiscount', {
			title: 'Automatic',
			startsAt,
			customerGets: { value: { percentage: 0.1 }, items: { all: true } },
		}),
	};
}
