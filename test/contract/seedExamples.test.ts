import { BULK_ADD, basicInput, CREATE } from '../emulator/documents';
import { useClockedEmulator } from '../support/useEmulator';

// The examples of Shopify's reference pages, as they were published for 2025-01.
const emulator = useClockedEmulator();

async function send(query: string, variables: Record<string, unknown>) {
	const response = await fetch(`${emulator.url}/admin/api/2025-01/graphql.json`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			'X-Shopify-Access-Token': 'shpat_seed_examples',
		},
		body: JSON.stringify({ query, variables }),
	});
	const { data, errors } = (await response.json()) as {
		data: Record<string, Record<string, unknown>>;
		errors?: unknown;
	};
	expect(errors).toBeUndefined();
	return data;
}

// FOOBAR and FOOBAZ are new, the third code belongs to another discount.
async function prepareCreation() {
	await send(CREATE, { input: basicInput('TAKEN') });
	const created = await send(CREATE, { input: basicInput('FIRST') });
	const discountId = (created.discountCodeBasicCreate?.codeDiscountNode as { id: string }).id;
	const codes = ['FOOBAR', 'FOOBAZ', 'TAKEN'].map((code) => ({ code }));
	const added = await send(BULK_ADD, { discountId, codes });
	emulator.pass(60);
	return { id: (added.discountRedeemCodeBulkAdd?.bulkCreation as { id: string }).id, discountId };
}

describe('DiscountRedeemCodeBulkCreation', () => {
	it('"Retrieves a discount code creation job" answers in the published shape', async () => {
		const { id, discountId } = await prepareCreation();
		const query = `query DiscountRedeemCodeBulkShow($id: ID!) {
			discountRedeemCodeBulkCreation(id: $id) {
				id
				createdAt
				discountCode {
					id
				}
				done
				codesCount
				importedCount
				failedCount
			}
		}`;
		expect(await send(query, { id })).toEqual({
			discountRedeemCodeBulkCreation: {
				id: expect.stringMatching(/^gid:\/\/shopify\/DiscountRedeemCodeBulkCreation\/\d+$/),
				createdAt: '2026-11-20T12:00:00Z',
				discountCode: { id: discountId },
				done: true,
				codesCount: 3,
				importedCount: 2,
				failedCount: 1,
			},
		});
	});

	it('"Retrieves a list of discount codes for a discount code creation job" answers as published', async () => {
		const { id, discountId } = await prepareCreation();
		const query = `query DiscountRedeemCodeBulkShow($id: ID!) {
			discountRedeemCodeBulkCreation(id: $id) {
				id
				createdAt
				discountCode {
					id
				}
				codes(first: 10) {
					nodes {
						discountRedeemCode {
							code
						}
						errors {
							message
							field
							extraInfo
							code
						}
					}
				}
			}
		}`;
		const refusal = {
			message: 'must be unique. Please try a different code.',
			field: ['code'],
			extraInfo: null,
			code: null,
		};
		expect((await send(query, { id })).discountRedeemCodeBulkCreation).toEqual({
			id,
			createdAt: '2026-11-20T12:00:00Z',
			discountCode: { id: discountId },
			codes: {
				nodes: [
					{ discountRedeemCode: { code: 'FOOBAR' }, errors: [] },
					{ discountRedeemCode: { code: 'FOOBAZ' }, errors: [] },
					{ discountRedeemCode: null, errors: [refusal] },
				],
			},
		});
	});
});

describe('discountCodeBxgyCreate', () => {
	it('"20% off up to two snowboards" answers as published', async () => {
		const updatedAt = emulator.now();
		const { collections } = emulator.state;
		const plant = (id: number, title: string) =>
			collections.set(id, { id, title, handle: String(id), updatedAt, productIds: [] });
		plant(1007901140, 'Featured items');
		plant(711838235, 'On Sale!');
		const title =
			'20% off up to two snowboards that are on sale for every three featured snowboards you buy.';
		const bxgyCodeDiscount = {
			code: 'SUMMERSALE',
			customerBuys: {
				items: { collections: { add: ['gid://shopify/Collection/1007901140'] } },
				value: { quantity: '3' },
			},
			customerGets: {
				items: { collections: { add: ['gid://shopify/Collection/711838235'] } },
				value: { discountOnQuantity: { effect: { percentage: 0.2 }, quantity: '2' } },
			},
			customerSelection: { all: true },
			endsAt: '2022-09-21T00:00:00Z',
			startsAt: '2022-06-21T00:00:00Z',
			title,
			usesPerOrderLimit: 3,
		};
		expect(await send(BXGY_CREATE, { bxgyCodeDiscount })).toEqual({
			discountCodeBxgyCreate: {
				codeDiscountNode: {
					codeDiscount: {
						title,
						codes: { nodes: [{ code: 'SUMMERSALE' }] },
						startsAt: '2022-06-21T00:00:00Z',
						endsAt: '2022-09-21T00:00:00Z',
						customerBuys: {
							items: {
								collections: {
									nodes: [{ id: 'gid://shopify/Collection/1007901140', title: 'Featured items' }],
								},
							},
							value: { quantity: '3' },
						},
						customerGets: {
							appliesOnOneTimePurchase: true,
							appliesOnSubscription: false,
							value: { effect: { percentage: 0.2 }, quantity: { quantity: '2' } },
							items: {
								collections: {
									nodes: [{ id: 'gid://shopify/Collection/711838235', title: 'On Sale!' }],
								},
							},
						},
						customerSelection: { allCustomers: true },
						appliesOncePerCustomer: false,
						usesPerOrderLimit: 3,
					},
				},
				userErrors: [],
			},
		});
	});
});

const BXGY_CREATE = `mutation discountCodeBxgyCreate($bxgyCodeDiscount: DiscountCodeBxgyInput!) {
	discountCodeBxgyCreate(bxgyCodeDiscount: $bxgyCodeDiscount) {
		codeDiscountNode {
			codeDiscount {
				... on DiscountCodeBxgy {
					title
					codes(first: 10) { nodes { code } }
					startsAt
					endsAt
					customerBuys {
						items { ...collectionsFragment }
						value { ... on DiscountQuantity { quantity } }
					}
					customerGets {
						appliesOnOneTimePurchase
						appliesOnSubscription
						value {
							... on DiscountOnQuantity {
								effect { ... on DiscountPercentage { percentage } }
								quantity { quantity }
							}
						}
						items { ...collectionsFragment }
					}
					customerSelection { ... on DiscountCustomerAll { allCustomers } }
					appliesOncePerCustomer
					usesPerOrderLimit
				}
			}
		}
		userErrors { field code message }
	}
}
fragment collectionsFragment on DiscountCollections {
	collections(first: 10) { nodes { id title } }
}`;
