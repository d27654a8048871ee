import type { IExecuteFunctions } from 'n8n-workflow';
import { foldCode } from '../../../../shared/codes/checkCodes';
import { readPart } from '../../../../shopify/creation/storedParts';
import type { StoredAnnouncement } from '../../../../shopify/creation/announcements';
import type { AppData } from '../../../../shopify/creation/appData';
import { jobApiOf } from '../../../../shopify/creation/jobApiOf';
import type { JobCode } from '../../../../shopify/creation/jobApi';
import { lookUpEach } from '../../../../shopify/creation/lookUpEach';
import type { Part, PartCode } from '../../../../shopify/creation/parts';
import { readDeliveredJobs } from '../../../../shopify/runs/deliveredJobs';
import type { ListedRun } from '../../../../shopify/runs/storedRun';
import type { CodesOnOwner, CreatedCode } from './codesOnOwner';

/** What the jobs of a run have created, as far as it is known. */
export interface CreatedCodes {
	codes: CreatedCode[];
	/** How many codes the owner has of which it is not known whether the run created them. */
	unclearCount: number;
	/** How many codes Shopify may still create. */
	pendingCount: number;
	jobsCount: number;
	/** How many jobs the store no longer names, so that nothing is known about their codes. */
	missingJobsCount: number;
}

/** A job without an ID for this long creates nothing more. */
const NAMELESS_FOR_MS = 3_600_000;

/** Finds the codes that the jobs of a run have created, whether or not they still exist. */
export async function findCreatedCodes(
	context: IExecuteFunctions,
	{ announcements, now }: AppData,
	run: ListedRun,
	owner: CodesOnOwner,
	itemIndex: number,
): Promise<CreatedCodes> {
	const jobs = announcements.filter(({ batch }) => batch.id === run.id);
	const indexes = new Set(jobs.map(({ batch }) => batch.index));
	const settled = Array.from({ length: run.nextPart }, (_, index) => index);
	const announcedIds = new Set(jobs.map(({ bulkCreationId }) => bulkCreationId));
	const delivered = await readDeliveredJobs(context, run, itemIndex);
	const removed = delivered.filter((id) => !announcedIds.has(id));
	const unannouncedCount = settled.filter((index) => !indexes.has(index)).length;
	const created: CreatedCodes = {
		codes: [],
		unclearCount: 0,
		pendingCount: 0,
		jobsCount: jobs.length + removed.length,
		missingJobsCount: Math.max(0, unannouncedCount - removed.length),
	};
	for (const job of jobs) {
		const isNew = now - Date.parse(job.announcedAt) < NAMELESS_FOR_MS;
		await addCodesOf(context, job, { created, owner, itemIndex, mayStillStart: isNew });
	}
	for (const id of removed) {
		created.codes.push(...createdBy((await jobApiOf(id).readCodes(context, id, itemIndex))?.codes));
	}
	// The parts are gone that named the other codes, such as the first one of the discount.
	if (removed.length > 0 && created.missingJobsCount === 0) {
		created.unclearCount += Math.max(
			0,
			run.createdCount - created.codes.length - created.unclearCount,
		);
	}
	return created;
}

interface Adding {
	created: CreatedCodes;
	owner: CodesOnOwner;
	itemIndex: number;
	mayStillStart: boolean;
}

async function addCodesOf(
	context: IExecuteFunctions,
	{ key, bulkCreationId, codesCount, uncertain }: StoredAnnouncement,
	{ created, owner, itemIndex, mayStillStart }: Adding,
): Promise<void> {
	const read =
		bulkCreationId === undefined
			? undefined
			: await jobApiOf(bulkCreationId).readCodes(context, bulkCreationId, itemIndex);
	if (read && !read.job.done) {
		created.pendingCount += codesCount;
		return;
	}
	const byJob = createdBy(read?.codes);
	created.codes.push(...byJob);
	const known = new Set(byJob.map(({ code }) => foldCode(code)));
	if (known.size === codesCount) return;
	// The job found a code there if the run had created it with the discount or in a try without an answer.
	const part = await readPart(context, key, { itemIndex });
	const isComplete = read !== undefined && !uncertain;
	const candidates = (part?.codes ?? []).filter(
		({ code, made }) => !known.has(foldCode(code)) && (made === true || !isComplete),
	);
	const found = await lookUpEach(candidates, async ({ code }) => await owner.find(code));
	for (const candidate of candidates) {
		const one = found.get(candidate);
		if (!one) {
			if (bulkCreationId === undefined && mayStillStart) created.pendingCount++;
		} else if (one !== 'unlisted' && isOfRun(candidate, part)) created.codes.push(one);
		else created.unclearCount++;
	}
}

const createdBy = (codes: JobCode[] = []): CreatedCode[] =>
	codes.flatMap(({ redeemCodeId: id, code }) => (id === undefined ? [] : { id, code }));

// The owner may have had a code of the user, or of a key, before the run; hardly ever one that was drawn.
const isOfRun = ({ made, key }: PartCode, part: Part | undefined) =>
	made === true || (part?.template !== undefined && key === undefined);
