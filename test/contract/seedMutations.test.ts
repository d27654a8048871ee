import { startClockedEmulator, type ClockedEmulator } from '../emulator/clocked';
import { isNonNullType } from 'graphql';
import type { GraphQLArgument } from 'graphql';
import { API_VERSION } from '../../nodes/shopify/client/version';
import type { UserError } from '../../nodes/shared/http/failure';
import { loadSchema } from '../support/schemas';
import { adminGraphql } from '../support/storeClient';

// The mutations that Shopify's reference page of DiscountUserError names.
const named = `
	discountAutomaticActivate discountAutomaticAppCreate discountAutomaticAppUpdate
	discountAutomaticBasicCreate discountAutomaticBasicUpdate discountAutomaticBulkDelete
	discountAutomaticBxgyCreate discountAutomaticBxgyUpdate discountAutomaticDeactivate
	discountAutomaticDelete discountAutomaticFreeShippingCreate discountAutomaticFreeShippingUpdate
	discountCodeActivate discountCodeAppCreate discountCodeAppUpdate discountCodeBasicCreate
	discountCodeBasicUpdate discountCodeBulkActivate discountCodeBulkDeactivate discountCodeBulkDelete
	discountCodeBxgyCreate discountCodeBxgyUpdate discountCodeDeactivate discountCodeDelete
	discountCodeFreeShippingCreate discountCodeFreeShippingUpdate discountCodeRedeemCodeBulkDelete
	discountRedeemCodeBulkAdd`
	.trim()
	.split(/\s+/);

let emulator: ClockedEmulator;
beforeAll(async () => {
	emulator = await startClockedEmulator();
});
afterAll(async () => await emulator.close());

describe('DiscountUserError', () => {
	it.each(named)('%s refuses with it, in the published shape', async (name) => {
		const field = loadSchema(API_VERSION).getMutationType()?.getFields()[name];
		const given = (field?.args ?? []).filter(({ type }) => isNonNullType(type));
		const head = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
		const pass = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
		const query = `mutation ${head && `(${head})`} {
			${name} ${pass && `(${pass})`} { userErrors { field message code extraInfo } }
		}`;
		const variables = Object.fromEntries(given.map((argument) => [argument.name, wrong(argument)]));
		const data = await adminGraphql(emulator.url, query, variables);
		const { userErrors } = data[name] as { userErrors: UserError[] };
		expect(userErrors.length).toBeGreaterThan(0);
		for (const { field: at, message, code, extraInfo } of userErrors) {
			expect(message).toMatch(/\S/);
			expect(at === null || at.every((part) => typeof part === 'string')).toBe(true);
			expect(code == null || /^[A-Z_]+$/.test(code)).toBe(true);
			expect(extraInfo).toBeNull();
		}
	});
});

/** Makes a value of the right type that the store has to refuse. */
function wrong({ type }: GraphQLArgument): unknown {
	const text = String(type);
	if (text === 'ID!') return 'gid://shopify/DiscountCodeNode/1';
	return text.startsWith('[') ? [] : {};
}
