import { UserError } from 'n8n-workflow';
import { API_PATH } from './version';

const STORE =
	/^(?!http:\/\/localhost(?:[:/?#]|$))(?:https?:\/\/)?([a-z0-9][a-z0-9-]*)(?:\.myshoplaza\.com)?(?:[/?#].*)?$/;
// A store on this machine is an emulator: its token is not worth stealing and never leaves the host.
const LOOPBACK = /^(http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?)(?:[/?#].*)?$/;

/**
 * Returns the origin of a store given as `store`, `store.myshoplaza.com`, its URL or its admin URL.
 * Throws a UserError for every other host, so that no token is ever sent there.
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
 * The origin of `$credentials.store` for places that take only an expression (`baseURL`).
 * Leaves other hosts as they are: `storeOrigin` refuses them before the request is signed.
 */
const originExpression = `($credentials.store || '').trim().toLowerCase().replace(${LOOPBACK}, '$1').replace(${STORE}, 'https://$1.myshoplaza.com')`;

export const openApiBaseUrl = `={{ ${originExpression} + '${API_PATH}' }}`;

/** Throws unless a request goes to the store its credential belongs to. */
export function assertGoesToStore(
	store: unknown,
	{ baseURL = '', url }: { baseURL?: string; url: string },
) {
	const origin = storeOrigin(store);
	// What begins with two slashes, or with any scheme, does not stay on the host of the base.
	const target = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url) ? url : `${baseURL}${url}`;
	if (!`${target}/`.toLowerCase().startsWith(`${origin}/`)) {
		throw new UserError(`This credential is only sent to ${origin}`, {
			description: 'Nothing was sent.',
		});
	}
}
