import { foldCode } from '../../shared/codes/checkCodes';
import { readPart } from '../../shopify/creation/storedParts';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import type { Part } from '../../shopify/creation/parts';
import { ageMsOf, isAmong, NAMELESS_FOR_MS, toWatchedJob } from './jobs';
import type { CodeResult, WatchedJob } from './jobs';
import { matchesFilter } from './plan';
import type { PollContext } from './pollContext';

/** How many parts are read per job: if a run died, only few can overlap. */
const MAX_PARTS = 100;

/**
 * Marks codes as existing that another job has created. A run that died and was run again announces
 * the same codes twice, and each code must be delivered as new only once. Concerns only codes that are
 * assumed to be of this job because its state is unknown. Undefined while the other job is running.
 */
export async function markDuplicates(
	poll: PollContext,
	job: WatchedJob,
	codes: CodeResult[],
): Promise<CodeResult[] | undefined> {
	const open = new Set(codes.filter(isAssumed).map(({ code }) => foldCode(code)));
	const duplicates = new Set<string>();
	for (const other of listCompetingJobs(poll, job)) {
		if (open.size === 0 || Date.now() >= poll.stopAt) break;
		const part = await readPart(poll.context, other.key, poll.options);
		if (!part?.codes.some(({ code }) => open.has(foldCode(code)))) continue;
		const codesOfOther = await listCodesGivenBy(poll, other, part, job);
		if (codesOfOther === undefined && mayWait(poll, job)) return undefined;
		for (const code of codesOfOther ?? []) if (open.delete(code)) duplicates.add(code);
	}
	return codes.map((one) =>
		isAssumed(one) && duplicates.has(foldCode(one.code)) ? { ...one, existing: true } : one,
	);
}

/** Says whether a code is on the discount without proof that this job created it. */
const isAssumed = ({ reason, redeemCodeId, existing }: CodeResult) =>
	reason === undefined && redeemCodeId === undefined && existing === undefined;

// Runs of the same list have the same parts at the same indexes: those come first.
function listCompetingJobs({ announcements }: PollContext, { announcement: mine }: WatchedJob) {
	if (!mine) return [];
	const distance = ({ batch }: StoredAnnouncement) => Math.abs(batch.index - mine.batch.index);
	return announcements
		.filter(
			({ key, discountId, batch }) =>
				key !== mine.key &&
				discountId === mine.discountId &&
				(batch.id !== mine.batch.id || batch.index === mine.batch.index),
		)
		.sort((one, other) => distance(one) - distance(other))
		.slice(0, MAX_PARTS);
}

const mayWait = ({ now }: PollContext, { announcement }: WatchedJob) =>
	announcement !== undefined && ageMsOf(announcement, now) <= NAMELESS_FOR_MS;

/**
 * Lists the codes that another job delivers as new: those it created or, if neither job can be read,
 * those it announced first. Undefined while the other job is running.
 */
async function listCodesGivenBy(
	{ context, settings, baseline, announcements }: PollContext,
	rival: StoredAnnouncement,
	part: Part,
	{ announcement: mine }: WatchedJob,
): Promise<string[] | undefined> {
	const isEarlier =
		mine !== undefined && announcements.indexOf(rival) < announcements.indexOf(mine);
	const isReturned =
		matchesFilter(settings.filter, rival) && !isAmong(toWatchedJob(rival), baseline);
	const assumed = isEarlier && isReturned ? part.codes.map(({ code }) => foldCode(code)) : [];
	if (rival.bulkCreationId === undefined) return assumed;
	const read = await jobApiOf(rival.bulkCreationId).readCodes(context, rival.bulkCreationId);
	if (!read) return assumed;
	if (!read.job.done) return undefined;
	const made = read.codes.filter(({ redeemCodeId }) => redeemCodeId !== undefined);
	return [...made.map(({ code }) => foldCode(code)), ...(rival.uncertain ? assumed : [])];
}
