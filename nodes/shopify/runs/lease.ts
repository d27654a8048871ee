import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { parseValue } from '../appData/parseValue';
import { writeIfUnchanged } from '../appData/writeIfUnchanged';
import { NAMESPACE } from '../creation/announcements';
import type { AppData } from '../creation/appData';

/** The key of the lease: whoever has it carries the runs of the store on. */
const LEASE_KEY = 'lease';

/** After this long without a renewal, somebody else may take the lease: its holder was killed. */
const LEASE_MS = 60_000;

/** A renewal costs a write, so there are few. */
const RENEW_AFTER_MS = 20_000;

/** The right to start jobs of runs in background: one for each store, at any time. */
export interface Lease {
	/** Renews the lease if it is due; returns false if somebody else has it. */
	renew: () => Promise<boolean>;
	/** Gives the lease back. A failure is harmless: the lease ends by itself. */
	release: () => Promise<void>;
}

/** Returns when the lease of whoever carries runs on ends, by Shopify's clock; 0 if it was given back. */
export const leaseEndOf = ({ others }: AppData) => untilOf(others.get(LEASE_KEY)?.value);

/**
 * Takes the lease, unless somebody else has it; undefined if so. It ends by Shopify's clock, whatever
 * the clocks of those who carry on say.
 */
export async function takeLease(
	context: RequestContext,
	{ installationId, now, others }: AppData,
): Promise<Lease | undefined> {
	const found = others.get(LEASE_KEY);
	if (untilOf(found?.value) > now) return undefined;
	let digest = found?.digest ?? null;
	const aheadMs = now - Date.now();
	let writtenAt = 0;
	const write = async (until: number) => {
		const value = { token: randomUUID(), until };
		const field = { namespace: NAMESPACE, key: LEASE_KEY, value };
		const deadline = Date.now() + RENEW_AFTER_MS;
		const written = await writeIfUnchanged(context, installationId, field, digest, { deadline });
		if (!('digest' in written)) return false;
		({ digest } = written);
		return true;
	};
	const renew = async () => {
		const start = Date.now();
		if (start - writtenAt < RENEW_AFTER_MS) return true;
		writtenAt = start;
		return await write(start + aheadMs + LEASE_MS);
	};
	const release = async () => {
		try {
			await write(0);
		} catch (error) {
			context.logger.debug('The lease could not be given back', { error });
		}
	};
	return (await renew()) ? { renew, release } : undefined;
}

// A malformed lease is nobody's.
function untilOf(value: string | undefined): number {
	const parsed = parseValue(value);
	return isObject(parsed) && typeof parsed.until === 'number' ? parsed.until : 0;
}
