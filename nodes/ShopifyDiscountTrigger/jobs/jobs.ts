import type { Resolution } from '../../shared/codeRun/outcome';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { BulkCreation } from '../../shopify/creation/job';
import { nameOf } from '../kinds';

/** A job without a name after so long most likely never gets one: its answer was lost, or its run died. */
export const LOOK_FOR_CODES_AFTER_MS = 120_000;

/** After so long without a name, what a job has made is all that it makes. */
export const NAMELESS_FOR_MS = 3_600_000;

/** A job that a trigger waits for; one named by hand may never have been announced. */
export interface WatchedJob {
	/** Tells it from all others: the key of its announcement or, named by hand, its name. */
	key: string;
	/** Absent where Shopify has not named the job. */
	id?: string;
	announcement?: StoredAnnouncement;
}

/** The codes of a job that Shopify has not named, of all of which it is known what became of them. */
export interface FoundCodes {
	codes: CodeResult[];
}

/** What Shopify said of the jobs asked for, by their keys; `gone` is one that it does not know. */
export type JobStates = Map<string, BulkCreation | FoundCodes | 'gone'>;

/** What became of one code. */
export type CodeResult = { code: string } & Omit<Resolution, 'discountId' | 'bulkCreationId'>;

/** Makes the job of an announcement. */
export const toWatchedJob = (announcement: StoredAnnouncement): WatchedJob => ({
	key: announcement.key,
	id: announcement.bulkCreationId,
	announcement,
});

/** Lists the names under which a job may be remembered: it may have been watched in another way. */
export const namesOf = ({ key, id, announcement }: WatchedJob) => [
	key,
	...(announcement && announcement.key !== key ? [announcement.key] : []),
	...(id === undefined ? [] : [nameOf(id)]),
];

/** Says whether a job is among those that are remembered. */
export const isAmong = (job: WatchedJob, names: Set<string>) =>
	namesOf(job).some((name) => names.has(name));

/** Says how long ago something was announced, by Shopify's clock. */
export const ageMsOf = ({ announcedAt }: { announcedAt: string }, now: number) =>
	now - Date.parse(announcedAt);

/** What is known of jobs after some were asked for. */
export interface FetchedStates {
	states: JobStates;
	/** Jobs for which there was no time; the next poll begins with the first one. */
	unfetched: WatchedJob[];
}
