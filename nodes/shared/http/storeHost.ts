import { UserError } from 'n8n-workflow';

/** A store on this machine is an emulator: its token is worthless and never leaves the host. */
export const LOOPBACK = /^(http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?)(?:[/?#].*)?$/;

/** Throws unless a request goes to the store its credential belongs to. */
export function assertGoesTo(
	origin: string,
	{ baseURL = '', url }: { baseURL?: string; url: string },
) {
	// A URL that starts with two slashes or a scheme ignores the base URL.
	const target = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url) ? url : `${baseURL}${url}`;
	if (!`${target}/`.toLowerCase().startsWith(`${origin}/`)) {
		throw new UserError(`This credential is only sent to ${origin}`, {
			description: 'Nothing was sent.',
		});
	}
}
