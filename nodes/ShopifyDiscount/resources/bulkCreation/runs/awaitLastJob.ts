import type { IExecuteFunctions } from 'n8n-workflow';
import { Backoff } from '../../../../shared/http/backoff';
import { toNodeApiError } from '../../../../shared/http/nodeError';
import { announcementKey } from '../../../../shopify/creation/announcements';
import type { AppData } from '../../../../shopify/creation/appData';
import { awaitJob } from '../../../../shopify/creation/awaitJob';
import { leaseEndOf } from '../../../../shopify/runs/lease';
import type { ListedRun } from '../../../../shopify/runs/storedRun';
import { readRun } from './readRun';
import type { ReadRun } from './readRun';

/** Whoever read the run just before it was cancelled starts a job until then. */
const STARTS_WITHIN_MS = 60_000;

/** Unless it was stopped meanwhile: then it may start one later. */
const MAY_START_WITHIN_MS = 600_000;

/**
 * Reads a run that was cancelled, and waits for the job that is under way, or about to start, until a
 * time in ms since epoch.
 */
export async function awaitLastJob(
	context: IExecuteFunctions,
	id: string,
	deadline: number,
	itemIndex: number,
): Promise<ReadRun> {
	const backoff = new Backoff(context);
	for (;;) {
		const read = await readRun(context, id, itemIndex);
		const { appData, run } = read;
		if (!run) return read;
		const jobId = lastJobOf(appData, run)?.bulkCreationId;
		if (jobId !== undefined) {
			const awaited = await awaitJob(context, jobId, deadline, { itemIndex });
			if ('failure' in awaited) throw toNodeApiError(context, awaited.failure, itemIndex);
			return read;
		}
		const isNear = appData.now - run.updatedAt < STARTS_WITHIN_MS;
		const isAtWork = mayStartJob(appData, run) && leaseEndOf(appData) > appData.now;
		if (!isNear || !isAtWork || !(await backoff.wait(deadline))) return read;
	}
}

/** Says whether somebody may be about to start another job of a run that was cancelled. */
export const mayStartJob = (appData: AppData, run: ListedRun) =>
	run.state === 'cancelled' &&
	lastJobOf(appData, run)?.bulkCreationId === undefined &&
	leaseEndOf(appData) > 0 &&
	appData.now - run.updatedAt < MAY_START_WITHIN_MS;

/** Returns the announcement of the part whose turn it is. */
const lastJobOf = ({ announcements }: AppData, { id, nextPart: index }: ListedRun) =>
	announcements.find(({ key }) => key === announcementKey({ id, index }));
