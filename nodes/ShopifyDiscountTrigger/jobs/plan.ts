import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import { kindOfFilter, matchesLabel } from '../filter';
import type { Filter } from '../filter';
import { kindOf, nameOf } from '../kinds';
import type { TriggerSettings } from '../settings';
import { ageMsOf, isAmong, namesOf, NAMELESS_FOR_MS, toWatchedJob } from './jobs';
import type { JobStates, WatchedJob } from './jobs';

/** Everything that a decision depends on. */
export interface PlanInput {
	announcements: StoredAnnouncement[];
	states: JobStates;
	/** Names of the jobs that are delivered already or belong to the baseline. */
	handled: Set<string>;
	wholeRun: boolean;
	/** By Shopify's clock. */
	now: number;
}

/** A run that announces nothing for this long has stopped, even if it should have had more jobs. */
const RUN_STOPPED_AFTER_MS = 3_600_000;

/** A new job may not have reached all of Shopify's servers yet. */
const GONE_AFTER_MS = 600_000;

/** When an announcement is removed, whether or not a trigger has read it. */
export const KEEP_ANNOUNCEMENTS_MS = 30 * 86_400_000;

/** Says whether a filter lets an announced job through. */
export function matchesFilter(filter: Filter, announcement: StoredAnnouncement) {
	const { watch, discountId } = filter;
	if (watch === 'ids' || kindOf(announcement.discountId) !== kindOfFilter(filter)) return false;
	if (!matchesLabel(filter, announcement.label)) return false;
	return !discountId || discountId === announcement.discountId;
}

/** Lists the jobs that a trigger watches, oldest first. */
export function listWatched(
	{ filter, ids }: Pick<TriggerSettings, 'filter' | 'ids'>,
	announcements: StoredAnnouncement[],
): WatchedJob[] {
	if (filter.watch === 'announced')
		return announcements
			.filter((one) => !one.isOfDeliveredRun && matchesFilter(filter, one))
			.map(toWatchedJob);
	const byId = new Map(announcements.map((one) => [one.bulkCreationId, one]));
	return ids.map((id) => ({ key: nameOf(id), id, announcement: byId.get(id) }));
}

/** Lists the jobs whose state decides which of `waiting` can be delivered. */
export function listToFetch(
	waiting: WatchedJob[],
	{ announcements, handled, wholeRun }: Omit<PlanInput, 'states' | 'now'>,
): WatchedJob[] {
	if (!wholeRun) return waiting;
	const runs = new Set(waiting.map(({ announcement }) => announcement?.batch.id));
	return announcements
		.filter(({ batch }) => runs.has(batch.id))
		.map(toWatchedJob)
		.filter((job) => !isAmong(job, handled));
}

/**
 * Groups the jobs of `waiting` that have ended: each group is one job or, with `wholeRun`, all jobs of
 * a run that has ended. Keeps their order.
 */
export function groupReadyJobs(waiting: WatchedJob[], view: PlanInput): WatchedJob[][] {
	if (!view.wholeRun) return waiting.filter((job) => hasEnded(job, view)).map((job) => [job]);
	const groups = new Map<string, WatchedJob[]>();
	for (const job of waiting) {
		const run = job.announcement?.batch.id ?? '';
		groups.set(run, [...(groups.get(run) ?? []), job]);
	}
	const runs = groupByRun(view.announcements);
	return [...groups].flatMap(([run, group]) => {
		const jobs = runs.get(run) ?? [];
		const ended =
			isComplete(jobs, view.now) && jobs.map(toWatchedJob).every((job) => hasEnded(job, view));
		return ended ? [group] : [];
	});
}

/** Lists the jobs watched by ID that the store does not have and nobody announced. */
export const listUnknown = (waiting: WatchedJob[], states: JobStates) =>
	waiting.filter(
		({ key, announcement }) => states.get(key) === 'gone' && announcement === undefined,
	);

/**
 * Lists the runs that are complete once the jobs in `delivered` are delivered: all jobs that the
 * filter lets through are announced and delivered.
 */
export function listCompleteRuns(
	announcements: StoredAnnouncement[],
	filter: Filter,
	delivered: Set<string>,
	now: number,
): Set<string> {
	const complete = new Set<string>();
	for (const [run, jobs] of groupByRun(announcements)) {
		const mine = filter.watch === 'ids' ? jobs : jobs.filter((job) => matchesFilter(filter, job));
		if (isComplete(jobs, now) && mine.map(toWatchedJob).every((job) => isAmong(job, delivered)))
			complete.add(run);
	}
	return complete;
}

/** Lists the names that a trigger must remember: those it may still encounter. */
export const listNamesToKeep = (announcements: StoredAnnouncement[], ids: string[]) =>
	new Set([...announcements.map(toWatchedJob).flatMap(namesOf), ...ids.map(nameOf)]);

/** Lists the keys of announcements that are no longer needed. */
export function listToRemove(
	announcements: Array<{ key: string; announcedAt: string }>,
	stillWaiting: WatchedJob[],
	now: number,
): string[] {
	const waiting = new Set(stillWaiting.map(({ announcement }) => announcement?.key));
	return announcements
		.filter((one) => ageMsOf(one, now) > KEEP_ANNOUNCEMENTS_MS && !waiting.has(one.key))
		.map(({ key }) => key);
}

function hasEnded(job: WatchedJob, { states, handled, now }: PlanInput): boolean {
	if (isAmong(job, handled)) return true;
	const state = states.get(job.key);
	const age = job.announcement === undefined ? 0 : ageMsOf(job.announcement, now);
	if (job.id === undefined) {
		// Whoever carries the run on will send the codes again.
		const mayStillStart = job.announcement?.isOfOpenRun === true;
		return state !== undefined || (!mayStillStart && age > NAMELESS_FOR_MS);
	}
	if (state === 'gone') return age > GONE_AFTER_MS;
	return state !== undefined && 'done' in state && state.done;
}

function isComplete(jobs: StoredAnnouncement[], now: number): boolean {
	if (jobs.some(({ isOfOpenRun }) => isOfOpenRun)) return false;
	const indexes = new Set(jobs.map(({ batch }) => batch.index));
	return (
		jobs.some(({ batch }) => indexes.size >= batch.of) ||
		jobs.every((job) => ageMsOf(job, now) > RUN_STOPPED_AFTER_MS)
	);
}

/** Groups announcements by their run. */
export function groupByRun(announcements: StoredAnnouncement[]): Map<string, StoredAnnouncement[]> {
	const runs = new Map<string, StoredAnnouncement[]>();
	for (const announcement of announcements) {
		const run = runs.get(announcement.batch.id);
		if (run) run.push(announcement);
		else runs.set(announcement.batch.id, [announcement]);
	}
	return runs;
}
