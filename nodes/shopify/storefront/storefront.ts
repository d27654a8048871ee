import { cancelSignalOf, runOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { REQUEST_TIMEOUT_MS } from '../../shared/http/limits';
import { connections } from '../client/request';
import { ask } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { getStorefrontDocument } from './documents';

/** Where customers use their codes. */
export interface Storefront {
	/** The address of the store, without a path. */
	origin: string;
	timeZone: string;
}

/** A link works on the store's own domain as well, so it is not worth waiting for longer. */
const WAIT_AT_MOST_MS = 10_000;

const storefronts = new WeakMap<object, Map<string, Promise<Storefront>>>();

/**
 * Reads where customers use their codes, once per run. It only informs, so that nothing ends because
 * it cannot be read: then it is the store's own domain, and the time zone of the workflow.
 */
export async function storefrontOf(
	context: RequestContext,
	{ itemIndex, deadline = Infinity }: Pick<SendOptions, 'deadline' | 'itemIndex'> = {},
): Promise<Storefront> {
	const { origin, key } = await connections.of(context, itemIndex);
	const run = runOf(context);
	const known = storefronts.get(run) ?? new Map<string, Promise<Storefront>>();
	storefronts.set(run, known);
	const own = { origin, timeZone: context.getTimezone() };
	const latest = Math.min(deadline, Date.now() + WAIT_AT_MOST_MS);
	const found = known.get(key) ?? read(context, own, { itemIndex, deadline: latest });
	known.set(key, found);
	return await found;
}

async function read(
	context: RequestContext,
	own: Storefront,
	options: SendOptions,
): Promise<Storefront> {
	try {
		const request = { timeout: Math.min(WAIT_AT_MOST_MS, REQUEST_TIMEOUT_MS) };
		const answer = await ask(context, getStorefrontDocument, {}, { ...options, request });
		if ('failure' in answer) return own;
		const { primaryDomain, ianaTimezone } = answer.data.shop;
		return {
			origin: originOf(primaryDomain.url) ?? own.origin,
			timeZone: isTimeZone(ianaTimezone) ? ianaTimezone : own.timeZone,
		};
	} catch {
		cancelSignalOf(context)?.throwIfAborted();
		return own;
	}
}

const originOf = (url: string) => /^https?:\/\/[^/?#\s]+/.exec(url)?.[0];

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}
