import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { writeIfUnchanged } from '../appData/writeIfUnchanged';
import { ask, send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { DATA_NAMESPACE, NAMESPACE, parseAnnouncement } from './announcements';
import type { Announcement } from './announcements';
import { getAnnouncementDocument } from './documents';
import { parsePart } from './parts';
import type { Part } from './parts';

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
	return found.part ? { part: found.part } : { failure: unreadable(key) };
}

/** Reads one announcement with its part; each is undefined if it is missing or malformed. */
export async function readAnnouncement(
	context: RequestContext,
	key: string,
): Promise<{ announcement?: Announcement; part?: Part } | { failure: Failure }> {
	const variables = { namespace: NAMESPACE, dataNamespace: DATA_NAMESPACE, key };
	const answer = await ask(context, getAnnouncementDocument, variables);
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

const unreadable = (key: string): Failure => ({
	kind: 'userErrors',
	message: 'A part of this run cannot be read',
	description: `The metafield ${DATA_NAMESPACE}.${key} of this app was changed. Remove it, then run the node again or continue the run.`,
	executed: 'no',
});
