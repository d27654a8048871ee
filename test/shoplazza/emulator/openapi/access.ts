import type { ShoplazzaEmulator } from '../emulator';
import type { Settings } from '../settings';
import { Refusal } from './refusal';

/** Refuses a store that does not exist. */
export function checkStore({ storeExists }: Settings): void {
	if (!storeExists) throw new Refusal(400, 'InvalidStore', 'the store does not exist');
}

/** Refuses a token that is missing or wrong; returns one that is good. */
export function checkToken(token: string | undefined, settings: Settings): string {
	if (token !== undefined && settings.tokens.includes(token)) return token;
	const { wrongTokenStatus } = settings;
	throw new Refusal(wrongTokenStatus, 'InvalidAccessToken', 'the access token is invalid');
}

/** Refuses a request that does not fit into the buckets of the app and of the store. */
export function checkLimits(emulator: ShoplazzaEmulator, token: string): void {
	const { settings, buckets } = emulator;
	const wait = buckets.add(token, emulator.now(), settings);
	if (wait === 0) return;
	const { retryAfter } = settings;
	const value = retryAfter === 'untilRoom' ? Math.ceil(wait) : retryAfter;
	throw new Refusal(
		429,
		'TooManyRequests',
		'too many requests',
		value === null ? {} : { 'retry-after': String(value) },
	);
}

/** Refuses a version that has ended or never was. */
export function checkVersion(version: string, settings: Settings): void {
	if (settings.servedVersions.includes(version)) return;
	const { endedVersionStatus } = settings;
	throw new Refusal(endedVersionStatus, 'VersionNotSupported', 'the version is not supported');
}

/** Refuses an app that lacks a scope. */
export function checkScope(token: string, scope: string, settings: Settings): void {
	const scopes = settings.scopesByToken[token] ?? settings.scopes;
	if (scopes.includes(scope)) return;
	throw new Refusal(403, 'Forbidden', `the access scope ${scope} is required`);
}
