import { UserError } from 'n8n-workflow';
import { LOOPBACK } from '../../shared/http/storeHost';
import { API_VERSION } from './version';

const STORE =
	/^(?!http:\/\/localhost(?:[:/?#]|$))(?:https?:\/\/)?(?:admin\.shopify\.com\/store\/)?([a-z0-9][a-z0-9-]*)(?:\.myshopify\.com)?(?:[/?#].*)?$/;

/**
 * Returns the origin of a store from `shop`, `shop.myshopify.com`, its URL or its admin URL. Throws a
 * UserError for any other host, so that no secret is ever sent there.
 */
export function storeOrigin(shop: unknown): string {
	const text = typeof shop === 'string' ? shop.trim().toLowerCase() : '';
	if (LOOPBACK.test(text)) return text.replace(LOOPBACK, '$1');
	if (STORE.test(text)) return text.replace(STORE, 'https://$1.myshopify.com');
	throw new UserError(
		text
			? `'${text}' is not the address of a Shopify store`
			: 'The address of the Shopify store is missing',
		{
			description:
				"Enter 'Shop' in the credential as your-store or your-store.myshopify.com. Nothing was sent.",
		},
	);
}

/**
 * The origin of `$credentials.shop` as an expression, which is all that `baseURL` accepts. Leaves
 * other hosts unchanged: `storeOrigin` refuses them before the request is signed.
 */
const originExpression = `($credentials.shop || '').trim().toLowerCase().replace(${LOOPBACK}, '$1').replace(${STORE}, 'https://$1.myshopify.com')`;

export const adminApiBaseUrl = `={{ ${originExpression} + '/admin/api/${API_VERSION}' }}`;
