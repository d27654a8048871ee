import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { getAppValueDocument } from '../appData/documents';
import { writeIfUnchanged } from '../appData/writeIfUnchanged';
import { NAMESPACE, parseAnnouncement } from '../creation/announcements';
import type { Announcement } from '../creation/announcements';
import { ask } from '../graphql/send';

/**
 * The announcement of a job as the store has it. Whoever has written it last may start the job and
 * says what came of it: a lease ends while its holder is stopped, who then goes on.
 */
export interface Claim {
	announcement: Announcement;
	digest: string;
}

/** Reads who has claimed the job of a part; `claim` is undefined if nobody has. */
export async function readClaim(
	context: RequestContext,
	key: string,
): Promise<{ claim?: Claim } | { failure: Failure }> {
	const answer = await ask(context, getAppValueDocument, { namespace: NAMESPACE, key });
	if ('failure' in answer) return answer;
	const { metafield } = answer.data.currentAppInstallation;
	if (!metafield) return {};
	const announcement = parseAnnouncement(metafield.value);
	if (!announcement) return { failure: malformed(key) };
	return { claim: { announcement, digest: metafield.compareDigest } };
}

/** Writes a claim, unless somebody else has since `before` was read. */
export async function writeClaim(
	context: RequestContext,
	ownerId: string,
	key: string,
	announcement: Omit<Announcement, 'token'>,
	before: Claim | undefined,
): Promise<{ claim: Claim } | { stale: true } | { failure: Failure }> {
	const value = { ...announcement, token: randomUUID() };
	const field = { namespace: NAMESPACE, key, value };
	const written = await writeIfUnchanged(context, ownerId, field, before?.digest ?? null);
	return 'digest' in written ? { claim: { announcement: value, digest: written.digest } } : written;
}

const malformed = (key: string): Failure => ({
	kind: 'userErrors',
	message: 'The announcement of a job of this run cannot be read',
	description: `The metafield ${NAMESPACE}.${key} of this app was changed. Remove it and continue the run, or cancel it.`,
	executed: 'no',
});
