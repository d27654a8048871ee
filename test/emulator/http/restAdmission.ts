import type { FastifyReply } from 'fastify';
import type { Emulator } from '../emulator';
import type { RestOperation } from '../rest/operations';
import { refuse, type RestAnswer } from '../rest/request';
import { callLimits } from '../settings';
import type { Caller } from '../state/tokens';
import { supportedVersions } from '../../support/schemas';
import { servedVersion } from './startEntry';

// The newest version with classes for these resources in Shopify's own libraries.
const LAST_REST_VERSION = '2026-07';
const servedVersions = supportedVersions.filter((version) => version <= LAST_REST_VERSION);

/** Names the version that answers. That one without REST gives way to the newest is our assumption. */
export function versionFor({ settings }: Emulator, asked: string): string {
	if (settings.answeringVersion !== '') return settings.answeringVersion;
	// The document's examples ask for it.
	return asked === 'unstable' ? asked : servedVersion(asked, servedVersions);
}

/** Counts a call and tells the client how many are used up; false: it was one too many. */
export function admit(
	{ calls, settings, now }: Emulator,
	caller: Caller,
	reply: FastifyReply,
): boolean {
	const limits = callLimits(settings);
	const taken = calls.take(caller.app, 1, now(), limits);
	const left = calls.status(caller.app, now(), limits).currentlyAvailable;
	const { callBucketSize: size } = settings;
	reply.header('X-Shopify-Shop-Api-Call-Limit', `${size - left}/${size}`);
	return taken || !settings.enforceThrottle;
}

/** Answers a call that was one too many. */
export function throttled({ settings }: Emulator): RestAnswer {
	const errors = `Exceeded ${settings.callsPerSecond} calls per second for api client. Reduce request rates to resume uninterrupted service.`;
	return { ...refuse(429, errors), headers: { 'Retry-After': '2.0' } };
}

/** Refuses what the app has no scope for; to write includes to read, as in GraphQL. */
export function refuseScope(
	emulator: Emulator,
	{ method }: RestOperation,
	caller: Caller,
): RestAnswer | undefined {
	const scopes = emulator.scopesOf(caller.app);
	const scope = method === 'GET' ? 'read_price_rules' : 'write_price_rules';
	if (scopes.includes(scope) || scopes.includes('write_price_rules')) return undefined;
	return refuse(403, `[API] This action requires merchant approval for ${scope} scope.`);
}
