import { foldCode } from '../../shared/codes/checkCodes';
import { readPart } from '../../shopify/creation/announcePart';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import type { Part } from '../../shopify/creation/parts';
import { ageOf, isAmong, NAMELESS_FOR_MS, toJob } from './jobs';
import type { CodeResult, WatchedJob } from './jobs';
import { passes } from './plan';
import type { Reading } from './reading';

/** Parts of 250 codes that are looked at for one job: where a run died, few are in question. */
const LOOK_AT_MOST = 100;

/**
 * Marks as existing what another job has made of the codes that are only assumed to be of this one,
 * since nobody could ask it: a run that died and was run again announces the same codes twice, and
 * each is to be given to somebody once. Undefined while that other job is still running.
 */
export async function withoutClaimed(
	reading: Reading,
	job: WatchedJob,
	codes: CodeResult[],
): Promise<CodeResult[] | undefined> {
	const open = new Set(codes.filter(isAssumed).map(({ code }) => foldCode(code)));
	const claimed = new Set<string>();
	for (const rival of rivalsOf(reading, job)) {
		if (open.size === 0 || Date.now() >= reading.stopAt) break;
		const part = await readPart(reading.context, rival.key, reading.options);
		if (!part?.codes.some(({ code }) => open.has(foldCode(code)))) continue;
		const claims = await claimsOf(reading, rival, part, job);
		if (claims === undefined && mayWait(reading, job)) return undefined;
		for (const code of claims ?? []) if (open.delete(code)) claimed.add(code);
	}
	return codes.map((one) =>
		isAssumed(one) && claimed.has(foldCode(one.code)) ? { ...one, existing: true } : one,
	);
}

/** On the discount, but no job was seen that made it. */
const isAssumed = ({ reason, redeemCodeId, existing }: CodeResult) =>
	reason === undefined && redeemCodeId === undefined && existing === undefined;

// Runs of the same list have the same parts at the same places: those come first.
function rivalsOf({ announcements }: Reading, { announcement: mine }: WatchedJob) {
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
		.slice(0, LOOK_AT_MOST);
}

const mayWait = ({ now }: Reading, { announcement }: WatchedJob) =>
	announcement !== undefined && ageOf(announcement, now) <= NAMELESS_FOR_MS;

/**
 * Lists what a rival gives to somebody as made by it: what its job made or, of what neither can be
 * asked, what was announced first. Undefined while its job is running.
 */
async function claimsOf(
	{ context, settings, passedOver, announcements }: Reading,
	rival: StoredAnnouncement,
	part: Part,
	{ announcement: mine }: WatchedJob,
): Promise<string[] | undefined> {
	const isEarlier =
		mine !== undefined && announcements.indexOf(rival) < announcements.indexOf(mine);
	const isReturned = passes(settings.filter, rival) && !isAmong(toJob(rival), passedOver);
	const assumed = isEarlier && isReturned ? part.codes.map(({ code }) => foldCode(code)) : [];
	if (rival.bulkCreationId === undefined) return assumed;
	const read = await jobApiOf(rival.bulkCreationId).readCodes(context, rival.bulkCreationId);
	if (!read) return assumed;
	if (!read.job.done) return undefined;
	const made = read.codes.filter(({ redeemCodeId }) => redeemCodeId !== undefined);
	return [...made.map(({ code }) => foldCode(code)), ...(rival.uncertain ? assumed : [])];
}
