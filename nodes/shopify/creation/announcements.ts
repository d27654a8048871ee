import { isObject } from '../../shared/isObject';
import { parseValue } from '../appData/parseValue';
import { toGid } from '../client/gid';
import { idsInPath } from '../priceRules/paths';

/** Where both nodes keep their data: metafields of the app's installation, which only the app sees. */
export const NAMESPACE = 'n8n_discounts';

/**
 * Where the codes of a job and the user's data are kept. Separate from the announcements, because
 * triggers read all announcements at every poll, but each part, which can be 400 times as large, once.
 */
export const DATA_NAMESPACE = 'n8n_discounts_data';

const JOB_PREFIX = 'job_';

/** A JSON metafield holds 128 KB since API version 2026-04; the difference is a safety margin. */
export const MAX_DATA_BYTES = 120_000;

/**
 * What triggers are told about one job of a run in background, because Shopify cannot list jobs.
 * Written before the job starts, and updated when Shopify has returned the ID of the job.
 */
export interface Announcement {
	/** Random; identifies the writer, because Shopify accepts the same value twice. */
	token: string;
	/** The discount, or the path of the price rule. */
	discountId: string;
	codesCount: number;
	/** The run: `index` is the position of this job, `of` the number of jobs. */
	batch: { id: string; index: number; of: number };
	label?: string;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
	/** The job, or the path of the batch; absent until Shopify has returned its ID, which may never happen. */
	bulkCreationId?: string;
	/** Whether the codes were sent more than once: then a code refused as taken may be this run's own. */
	uncertain?: boolean;
}

/** An announcement as it is listed. */
export interface StoredAnnouncement extends Announcement {
	key: string;
	/** By Shopify's clock, like all times of the store. */
	announcedAt: string;
	/** Whether its run in background has not ended, so that more jobs may follow. */
	isOfOpenRun?: true;
	/** Whether every trigger has delivered all jobs of its run in background: they are being removed. */
	isOfDeliveredRun?: true;
}

/** Returns the key of an announcement and of its part. */
export const announcementKey = ({ id, index }: Pick<Announcement['batch'], 'id' | 'index'>) =>
	`${JOB_PREFIX}${id}_${index}`;

/** Says whether a key is that of an announcement. */
export const isAnnouncementKey = (key: string) => key.startsWith(JOB_PREFIX);

/**
 * Parses an announcement; undefined if it is malformed. Anyone with the same app may have written it,
 * and one malformed ID would make Shopify refuse the query for all jobs.
 */
export function parseAnnouncement(value: string | undefined): Announcement | undefined {
	const parsed = parseValue(value);
	if (!isObject(parsed) || !isObject(parsed.batch)) return undefined;
	const { token, bulkCreationId, codesCount, label } = parsed;
	const { id, index, of } = parsed.batch;
	const discountId = parseOwnerId(parsed.discountId);
	const jobId = jobIdOf(bulkCreationId);
	if (typeof token !== 'string' || !discountId) return undefined;
	if (bulkCreationId !== undefined && !jobId) return undefined;
	if (jobId && !isJobOf(jobId, discountId)) return undefined;
	if (typeof id !== 'string' || !isCount(index) || !isCount(of)) return undefined;
	return {
		token,
		discountId,
		codesCount: isCount(codesCount) ? codesCount : 0,
		batch: { id, index, of },
		...(typeof label === 'string' && { label }),
		existingCounts: parsed.existingCounts === true,
		...(jobId && { bulkCreationId: jobId }),
		...(parsed.uncertain === true && { uncertain: true }),
	};
}

/** Parses the ID of a discount or the path of a price rule; undefined for anything else. */
export const parseOwnerId = (value: unknown) =>
	toGid('DiscountCodeNode', value) ?? pathOf(value, { isBatch: false });

const jobIdOf = (value: unknown) =>
	toGid('DiscountRedeemCodeBulkCreation', value) ?? pathOf(value, { isBatch: true });

function pathOf(value: unknown, { isBatch }: { isBatch: boolean }): string | undefined {
	const ids = idsInPath(value);
	return typeof value === 'string' && ids && (ids.batchId !== '') === isBatch ? value : undefined;
}

// Batches belong to price rules, bulk creations to discounts; each kind has its own API.
const isJobOf = (jobId: string, ownerId: string) =>
	(idsInPath(jobId) === undefined) === (idsInPath(ownerId) === undefined);

/** Says whether a stored value is a count. */
export const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
