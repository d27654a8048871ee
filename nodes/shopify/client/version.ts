import type { HttpResponse } from '../../shared/http/answer';
import { warnOnce } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';

/** The version that the GraphQL documents are written for; they are valid on all supported versions. */
export const API_VERSION = '2026-10';

/** The version of the legacy REST API: the last one whose price rules are documented (2026-11). */
export const REST_VERSION = '2026-07';

/** Warns if Shopify answers with another version, as it does if it no longer supports the requested one. */
export function compareVersion(
	context: RequestContext,
	{ headers }: HttpResponse,
	requested: string,
): void {
	const version = headers['x-shopify-api-version'];
	if (typeof version !== 'string' || version === '' || version === requested) return;
	warnOnce(
		context,
		`Shopify answered with version ${version} of the Admin API instead of ${requested}: see whether there is a newer version of this node.`,
	);
}
