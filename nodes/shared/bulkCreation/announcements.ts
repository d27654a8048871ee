import type { IDataObject } from 'n8n-workflow';
import { numberOf, toGid } from '../adminApi/gid';
import { send } from '../adminApi/send';
import type { AdminApiContext, SendOptions } from '../adminApi/send';
import {
	deleteAppDataDocument,
	getAppDataDocument,
	getAppInstallationDocument,
} from '../appData/documents';
import { writeValues } from '../appData/writeValues';

/** Where both nodes keep their data: metafields of the app's installation, which only the app sees. */
const NAMESPACE = 'n8n_discounts';

/**
 * Where the user's data per code is kept, apart from the announcements: triggers read all of those
 * at every poll, but the data, which can be 400 times as large, once.
 */
export const DATA_NAMESPACE = 'n8n_discounts_data';

const JOB_PREFIX = 'job_';

/** A json metafield holds 128 KB since API version 2026-04; the rest is left as a margin. */
export const MAX_DATA_BYTES = 120_000;

/** What the action node leaves for triggers about one job, since Shopify has no list of jobs. */
export interface Announcement {
	bulkCreationId: string;
	discountId: string;
	codesCount: number;
	/** All jobs of one run: `of` is how many there will be. */
	batch: { id: string; index: number; of: number };
	label?: string;
	/** Whether a code that the discount had already counts as created. */
	existingCounts?: boolean;
	/** The user's data per upper-case code, such as the recipient's email. */
	data?: Record<string, IDataObject>;
}

/** An announcement as it is listed: its data is read apart. */
export interface StoredAnnouncement extends Omit<Announcement, 'data'> {
	key: string;
	announcedAt: string;
	hasData: boolean;
}

export interface AppData {
	installationId: string;
	announcements: StoredAnnouncement[];
	/** All other values by key: the baselines of listening triggers. */
	others: Record<string, string>;
}

/** Leaves an announcement in the store; writing it twice is the same as writing it once. */
export async function announce(
	context: AdminApiContext,
	{ data, ...announcement }: Announcement,
): Promise<void> {
	const { currentAppInstallation } = await send(context, getAppInstallationDocument, {});
	const key = JOB_PREFIX + numberOf(announcement.bulkCreationId);
	const hasData = data !== undefined;
	await writeValues(context, currentAppInstallation.id, [
		{ namespace: NAMESPACE, key, value: { ...announcement, hasData } },
		...(hasData ? [{ namespace: DATA_NAMESPACE, key, value: data }] : []),
	]);
}

/** Writes one JSON value beside the announcements. */
export async function writeAppData(
	context: AdminApiContext,
	ownerId: string,
	key: string,
	value: object,
	options: SendOptions = {},
): Promise<void> {
	await writeValues(context, ownerId, [{ namespace: NAMESPACE, key, value }], options);
}

/** Reads all announcements, oldest first, and what triggers keep beside them. */
export async function readAppData(
	context: AdminApiContext,
	options: SendOptions = {},
): Promise<AppData> {
	const announcements: StoredAnnouncement[] = [];
	const others: Record<string, string> = {};
	for (let after: string | null = null; ; ) {
		const variables: { namespace: string; first: number; after: string | null } = {
			namespace: NAMESPACE,
			first: 250,
			after,
		};
		const { currentAppInstallation } = await send(context, getAppDataDocument, variables, options);
		const { nodes, pageInfo } = currentAppInstallation.metafields;
		for (const { key, value, createdAt } of nodes) {
			if (!key.startsWith(JOB_PREFIX)) others[key] = value;
			else {
				const announcement = parseAnnouncement(value);
				if (announcement) announcements.push({ ...announcement, key, announcedAt: createdAt });
			}
		}
		if (!pageInfo.hasNextPage || !pageInfo.endCursor || pageInfo.endCursor === after) {
			announcements.sort((a, b) => a.announcedAt.localeCompare(b.announcedAt));
			return { installationId: currentAppInstallation.id, announcements, others };
		}
		after = pageInfo.endCursor;
	}
}

/** Removes announcements and their data. */
export async function removeAnnouncements(
	context: AdminApiContext,
	ownerId: string,
	announcements: StoredAnnouncement[],
	options: SendOptions = {},
): Promise<void> {
	const fields = announcements.flatMap(({ key, hasData }) => [
		{ ownerId, namespace: NAMESPACE, key },
		...(hasData ? [{ ownerId, namespace: DATA_NAMESPACE, key }] : []),
	]);
	for (let start = 0; start < fields.length; start += 25) {
		const metafields = fields.slice(start, start + 25);
		await send(context, deleteAppDataDocument, { metafields }, { ...options, repeatable: true });
	}
}

// Another version of this package may have written it, or a person with the same app: one ID that
// is none would make Shopify refuse the query for all of them.
function parseAnnouncement(
	value: string,
): Omit<StoredAnnouncement, 'key' | 'announcedAt'> | undefined {
	try {
		const parsed = JSON.parse(value) as Partial<StoredAnnouncement>;
		const bulkCreationId = toGid('DiscountRedeemCodeBulkCreation', parsed.bulkCreationId);
		const { discountId, batch, label } = parsed;
		if (!bulkCreationId || typeof discountId !== 'string') return undefined;
		if (typeof batch?.id !== 'string' || typeof batch.of !== 'number') return undefined;
		return {
			bulkCreationId,
			discountId,
			codesCount: Number(parsed.codesCount) || 0,
			batch: { id: batch.id, index: Number(batch.index) || 0, of: batch.of },
			label: typeof label === 'string' ? label : undefined,
			existingCounts: parsed.existingCounts === true,
			hasData: parsed.hasData === true,
		};
	} catch {
		return undefined;
	}
}
