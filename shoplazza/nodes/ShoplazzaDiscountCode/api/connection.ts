import { UserError } from 'n8n-workflow';
import { LOOPBACK } from '../../shared/http/storeHost';
import { API_PATH } from './version';

const STORE =
	/^(?!http:\/\/localhost(?:[:/?#]|$))(?:https?:\/\/)?([a-z0-9][a-z0-9-]*)(?:\.myshoplaza\.com)?(?:[/?#].*)?$/;

/**
 * Returns the origin of a store from `store`, `store.myshoplaza.com`, its URL or its admin URL. Throws
 * a UserError for any other host, so that no token is ever sent there.
 */
export function storeOrigin(store: unknown): string {
	const text = typeof store === 'string' ? store.trim().toLowerCase() : '';
	if (LOOPBACK.test(text)) return text.replace(LOOPBACK, '$1');
	if (STORE.test(text)) return text.replace(STORE, 'https://$1.myshoplaza.com');
	const spelling = text.includes('shoplazza') ? ' The domain has one z: myshoplaza.com.' : '';
	throw new UserError(
		text
			? `'${text}' is not the address of a Shoplazza store`
			: 'The address of the Shoplazza store is missing',
		{
			description: `Enter 'Store' in the credential as your-store or your-store.myshoplaza.com.${spelling} Nothing was sent.`,
		},
	);
}

/**
 * The origin of `$credentials.store` as an expression, which is all that `baseURL` accepts. Leaves
 * other hosts unchanged: `storeOrigin` refuses them before the request is signed.
 */
const originExpression = `($credentials.store || '').trim().toLowerCase().replace(${LOOPBACK}, '$1').replace(${STORE}, 'https://$1.myshoplaza.com')`;

export const openApiBaseUrl = `={{ ${originExpression} + '${API_PATH}' }}`;
