import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { setAppDataDocument } from '../appData/documents';
import { toMetafield } from '../appData/metafield';
import { isStale, writeIfUnchanged } from '../appData/writeIfUnchanged';
import { writeValues } from '../appData/writeValues';
import { ask, send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { announcementKey, DATA_NAMESPACE, NAMESPACE, parseAnnouncement } from './announcements';
import type { Announcement } from './announcements';
import { getAnnouncementDocument } from './documents';
import { hasSameCodes, parsePart } from './parts';
import type { Part } from './parts';

/** The result of announcing: `mine` is now in the store, or `earlier` was there already. */
export type AnnounceResult = { key: string } & ({ mine: Announcement } | { earlier: Announcement });

/** A key is occupied only if a run is retried with different codes. */
const MAX_SPARE = 5;

/**
 * Writes an announcement together with its part, unless an earlier try of the same run has announced
 * the same codes: then returns that announcement. A key occupied by other codes is left alone.
 */
export async function announcePart(
	context: RequestContext,
	ownerId: string,
	{ token = randomUUID(), ...rest }: Omit<Announcement, 'token'> & { token?: string },
	part: Part,
	options: SendOptions = {},
): Promise<AnnounceResult | { failure: Failure }> {
	const mine = { token, ...rest };
	for (let spare = 0; spare < MAX_SPARE; spare++) {
		const key = announcementKey(mine.batch, spare);
		const metafields = [
			toMetafield(ownerId, { namespace: NAMESPACE, key, value: mine }, null),
			toMetafield(ownerId, { namespace: DATA_NAMESPACE, key, value: part }, null),
		];
		// Sent again after a lost answer, it is the same value, which Shopify accepts as written.
		const repeatable = { ...options, repeatable: true };
		const answer = await ask(context, setAppDataDocument, { metafields }, repeatable);
		if ('data' in answer) return { key, mine };
		if (!isStale(answer.failure)) return answer;
		const found = await readAnnouncement(context, key, options);
		if ('failure' in found) return found;
		const { announcement: earlier, part: earlierPart } = found;
		if (earlier?.discountId !== mine.discountId) continue;
		if (!earlierPart || !hasSameCodes(earlierPart, part)) continue;
		return earlier.token === token ? { key, mine } : { key, earlier };
	}
	return { failure: occupied };
}

/** Writes a part, unless there is one under its key already; returns the one that is in the store. */
export async function writePart(
	context: RequestContext,
	ownerId: string,
	key: string,
	part: Part,
): Promise<{ part: Part } | { failure: Failure }> {
	const value = { namespace: DATA_NAMESPACE, key, value: part };
	const written = await writeIfUnchanged(context, ownerId, value, null);
	if ('failure' in written) return written;
	if ('digest' in written) return { part };
	const found = await readAnnouncement(context, key);
	if ('failure' in found) return found;
	return found.part ? { part: found.part } : { failure: occupied };
}

/** Updates an announcement with the ID of its job; the part stays unchanged. */
export async function recordJobId(
	context: RequestContext,
	ownerId: string,
	key: string,
	announcement: Announcement,
	options: SendOptions = {},
): Promise<void> {
	const value = { namespace: NAMESPACE, key, value: announcement };
	await writeValues(context, ownerId, [value], options);
}

/** Reads one announcement with its part; each is undefined if it is missing or malformed. */
export async function readAnnouncement(
	context: RequestContext,
	key: string,
	options: SendOptions = {},
): Promise<{ announcement?: Announcement; part?: Part } | { failure: Failure }> {
	const variables = { namespace: NAMESPACE, dataNamespace: DATA_NAMESPACE, key };
	const answer = await ask(context, getAnnouncementDocument, variables, options);
	if ('failure' in answer) return answer;
	const { announcement, part } = answer.data.currentAppInstallation;
	return {
		announcement: parseAnnouncement(announcement?.value),
		part: parsePart(part?.value),
	};
}

/** Reads the part of an announcement; throws if the store does not answer. */
export async function readPart(
	context: RequestContext,
	key: string,
	options: SendOptions = {},
): Promise<Part | undefined> {
	const variables = { namespace: NAMESPACE, dataNamespace: DATA_NAMESPACE, key };
	const { currentAppInstallation } = await send(
		context,
		getAnnouncementDocument,
		variables,
		options,
	);
	return parsePart(currentAppInstallation.part?.value);
}

const occupied: Failure = {
	kind: 'userErrors',
	message: 'The place for the announcement is taken',
	description: 'Run the node again.',
	executed: 'no',
};
