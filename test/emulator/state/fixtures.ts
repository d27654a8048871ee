import type { StoreState } from './store';

const PRODUCTS = ['Snowboard', 'Wax', 'Binding', 'Helmet', 'Goggles', 'Gloves'];
const STYLES = [
	'Complete',
	'Hidden',
	'Minimal',
	'Liquid',
	'Oxygen',
	'Compare',
	'Archived',
	'Draft',
	'Gift',
	'Multi',
];
const COLLECTIONS = [
	'Featured items',
	'On Sale!',
	'Hydrogen',
	'Automated Collection',
	'Summer',
	'Winter',
	'New arrivals',
	'Gifts',
	'Clearance',
	'Bestsellers',
	'Accessories',
	'Home page',
];
const FIRST_NAMES = ['Ada', 'Bea', 'Cem', 'Dora', 'Emil', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jona'];
const LAST_NAMES = ['Abel', 'Brandt', 'Costa', 'Diaz'];
const SEGMENTS = [
	['Customers who have purchased at least once', 'number_of_orders > 0'],
	['Email subscribers', "email_subscription_status = 'SUBSCRIBED'"],
	['Abandoned checkouts in the last 30 days', 'abandoned_checkout_date >= -30d'],
	['Customers who have purchased more than once', 'number_of_orders > 1'],
	["Customers who haven't purchased", 'number_of_orders = 0'],
	['VIP', "customer_tags CONTAINS 'vip'"],
] as const;

/** Fills a store with products, collections, customers, segments, markets and a function. */
export function createFixtures(store: StoreState): void {
	const at = store.createdAt;
	for (let i = 0; i < PRODUCTS.length * STYLES.length; i++) {
		const kind = PRODUCTS[i % PRODUCTS.length] ?? '';
		const title = `The ${STYLES[Math.floor(i / PRODUCTS.length)] ?? ''} ${kind}`;
		const id = 8_000_000_000_001 + i;
		const variant = (n: number, name: string) => ({
			id: 45_000_000_000_001 + i * 2 + n,
			title: name,
			sku: `SKU-${i + 1}-${n + 1}`,
			price: `${10 + i}.00`,
		});
		store.products.set(id, {
			id,
			title,
			handle: title.toLowerCase().replaceAll(' ', '-'),
			status: title.includes('Archived')
				? 'ARCHIVED'
				: title.includes('Draft')
					? 'DRAFT'
					: 'ACTIVE',
			vendor: i % 2 === 0 ? 'Emulated Store' : 'Snowboard Vendor',
			productType: kind.toLowerCase(),
			tags: [kind.toLowerCase(), ...(i % 5 === 0 ? ['sale'] : [])],
			createdAt: at,
			updatedAt: at,
			variants:
				i % 3 === 0 ? [variant(0, 'Ice'), variant(1, 'Dawn')] : [variant(0, 'Default Title')],
		});
	}
	const productIds = [...store.products.keys()];
	COLLECTIONS.forEach((title, i) => {
		const id = 440_000_000_001 + i;
		const handle = title.toLowerCase().replace(/[^a-z]+/g, '-');
		const members = productIds.filter((_, n) => n % COLLECTIONS.length === i);
		store.collections.set(id, { id, title, handle, updatedAt: at, productIds: members });
	});
	for (let i = 0; i < FIRST_NAMES.length * LAST_NAMES.length; i++) {
		const firstName = FIRST_NAMES[i % FIRST_NAMES.length] ?? '';
		const lastName = LAST_NAMES[Math.floor(i / FIRST_NAMES.length)] ?? '';
		const id = 7_000_000_000_001 + i;
		const email = `${firstName}.${lastName}@example.com`.toLowerCase();
		const tags = i % 8 === 0 ? ['vip'] : [];
		store.customers.set(id, { id, firstName, lastName, email, tags, createdAt: at, updatedAt: at });
	}
	SEGMENTS.forEach(([name, query], i) => {
		const id = 500_000_000_001 + i;
		store.segments.set(id, { id, name, query, createdAt: at });
	});
	['Canada', 'United States', 'International'].forEach((name, i) => {
		const id = 20_000_000_001 + i;
		store.markets.set(id, { id, name, handle: name.toLowerCase().replace(' ', '-') });
	});
	const saved = [
		['Expired codes', 'status:expired', 'code'],
		['Expired offers', 'status:expired', 'automatic'],
		['Unused codes', 'times_used:0', 'redeemCode'],
	] as const;
	saved.forEach(([name, query, about], i) => {
		const id = 3_000_000_000_001 + i;
		store.savedSearches.set(id, { id, name, query, about });
	});
	store.functions.push(
		{
			id: '019e00a2-0000-7000-8000-000000000001',
			handle: 'volume-discount',
			title: 'Volume discount',
			forDiscounts: true,
		},
		{
			id: '019e00a2-0000-7000-8000-000000000002',
			handle: 'cart-validation',
			title: 'Cart validation',
			forDiscounts: false,
		},
	);
}
