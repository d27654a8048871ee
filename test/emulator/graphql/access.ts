import type { GraphQLError } from 'graphql';
import { topLevelError } from './errors';

const READ_PRODUCTS = [
	'product',
	'productByHandle',
	'products',
	'productsCount',
	'productVariant',
	'productVariants',
	'collection',
	'collections',
	'collectionsCount',
];
const READ_CUSTOMERS = [
	'customer',
	'customers',
	'customersCount',
	'segment',
	'segments',
	'segmentsCount',
];

/** Names the access scope a root field needs, if any. */
function requiredScope(
	kind: 'query' | 'mutation' | 'subscription',
	field: string,
): string | undefined {
	const access = kind === 'mutation' ? 'write' : 'read';
	if (/discount/i.test(field)) return `${access}_discounts`;
	if (READ_PRODUCTS.includes(field)) return 'read_products';
	if (/^(product|collection)/.test(field) && kind === 'mutation') return 'write_products';
	if (READ_CUSTOMERS.includes(field)) return 'read_customers';
	if (/^(customer|segment)/.test(field) && kind === 'mutation') return 'write_customers';
	if (field === 'market' || field === 'markets') return 'read_markets';
	return undefined;
}

/** Tells why an app may not use a root field; undefined if it may. */
export function findDenial(
	kind: 'query' | 'mutation' | 'subscription',
	field: string,
	scopes: readonly string[],
): GraphQLError | undefined {
	const scope = requiredScope(kind, field);
	if (scope === undefined || scopes.includes(scope)) return undefined;
	if (scope.startsWith('read_') && scopes.includes(scope.replace('read_', 'write_')))
		return undefined;
	const requiredAccess = `\`${scope}\` access scope.`;
	return topLevelError(
		`Access denied for ${field} field. Required access: ${requiredAccess}`,
		'ACCESS_DENIED',
		{
			documentation: 'https://shopify.dev/api/usage/access-scopes',
			requiredAccess,
		},
	);
}
