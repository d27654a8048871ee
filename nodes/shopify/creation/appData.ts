import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { deleteAppDataDocument, getAppDataDocument } from '../appData/documents';
import { writeValues } from '../appData/writeValues';
import { ask, send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { DATA_NAMESPACE, isAnnouncementKey, NAMESPACE, parseAnnouncement } from './announcements';
import type { StoredAnnouncement } from './announcements';

/** Everything the app keeps for triggers, read at one moment. */
export interface AppData {
	installationId: string;
	/** The time of Shopify's clock, in ms since epoch. */
	now: number;
	announcements: StoredAnnouncement[];
	/** Values under an announcement's key that cannot be parsed. */
	unreadable: Array<{ key: string; announcedAt: string }>;
	/** All other values, by key. */
	others: Map<string, OtherValue>;
}

/** A value beside the announcements. */
export interface OtherValue {
	value: string;
	/** For compare-and-set; follows from the value alone. */
	digest: string;
	/** When it was first written, in ms since epoch. */
	createdAt: number;
	/** When it was last written, in ms since epoch. */
	updatedAt: number;
}

/** Writes one JSON value beside the announcements. */
export async function writeAppData(
	context: RequestContext,
	ownerId: string,
	key: string,
	value: object,
	options: SendOptions = {},
): Promise<void> {
	await writeValues(context, ownerId, [{ namespace: NAMESPACE, key, value }], options);
}

/** Reads all announcements, oldest first, and the values that triggers keep. */
export async function readAppData(
	context: RequestContext,
	options: SendOptions = {},
): Promise<AppData> {
	const read: AppData = {
		installationId: '',
		now: 0,
		announcements: [],
		unreadable: [],
		others: new Map(),
	};
	for (let after: string | null = null; ; ) {
		const variables: { namespace: string; first: number; after: string | null } = {
			namespace: NAMESPACE,
			first: 250,
			after,
		};
		const answer = await ask(context, getAppDataDocument, variables, options);
		if ('failure' in answer) throw toNodeApiError(context, answer.failure);
		const { id, metafields } = answer.data.currentAppInstallation;
		const { hasNextPage, endCursor } = metafields.pageInfo;
		read.installationId = id;
		for (const field of metafields.nodes) addField(read, field);
		// If an answer has no date, now is at least as late as the last value written.
		read.now = Math.max(answer.date ?? read.now, read.now);
		if (!hasNextPage) {
			read.announcements.sort((a, b) => a.announcedAt.localeCompare(b.announcedAt));
			return read;
		}
		after = endCursor;
	}
}

/** Removes announcements and their parts. */
export async function removeAnnouncements(
	context: RequestContext,
	ownerId: string,
	keys: string[],
	options: SendOptions = {},
): Promise<void> {
	const fields = keys.flatMap((key) => [
		{ ownerId, namespace: NAMESPACE, key },
		{ ownerId, namespace: DATA_NAMESPACE, key },
	]);
	for (let start = 0; start < fields.length; start += 25) {
		const metafields = fields.slice(start, start + 25);
		await send(context, deleteAppDataDocument, { metafields }, { ...options, repeatable: true });
	}
}

interface Field {
	key: string;
	value: string;
	createdAt: string;
	updatedAt: string;
	compareDigest: string;
}

function addField(read: AppData, { key, value, compareDigest: digest, ...dates }: Field) {
	const { createdAt } = dates;
	const updatedAt = Date.parse(dates.updatedAt);
	if (updatedAt > read.now) read.now = updatedAt;
	if (!isAnnouncementKey(key)) {
		read.others.set(key, { value, digest, createdAt: Date.parse(createdAt), updatedAt });
		return;
	}
	const announcement = parseAnnouncement(value);
	if (announcement) read.announcements.push({ ...announcement, key, announcedAt: createdAt });
	else read.unreadable.push({ key, announcedAt: createdAt });
}
