import type { Resolution } from '../../shared/codeRun/outcome';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { BulkCreation } from '../../shopify/creation/job';
import { nameOf } from '../kinds';

/** A job without an ID for this long will probably never get one: the answer was lost, or the run died. */
export const LOOK_FOR_CODES_AFTER_MS = 120_000;

/** A job without an ID for this long creates nothing more. */
export const NAMELESS_FOR_MS = 3_600_000;

/** A job that a trigger waits for; a job watched by ID may never have been announced. */
export interface WatchedJob {
	/** Its unique key: that of its announcement or, if watched by ID, its name. */
	key: string;
	/** Absent if the ID is unknown. */
	id?: string;
	announcement?: StoredAnnouncement;
}

/** The codes of a job without an ID, with the outcome of each. */
export interface FoundCodes {
	codes: CodeResult[];
}

/** The states of fetched jobs, by key; `gone` is a job that Shopify does not know. */
export type JobStates = Map<string, BulkCreation | FoundCodes | 'gone'>;

/** The outcome of one code. */
export type CodeResult = { code: string } & Omit<Resolution, 'discountId' | 'bulkCreationId'>;

/** Converts an announcement to a job. */
export const toWatchedJob = (announcement: StoredAnnouncement): WatchedJob => ({
	key: announcement.key,
	id: announcement.bulkCreationId,
	announcement,
});

/** Lists the names under which a job may be remembered, depending on how it was watched. */
export const namesOf = ({ key, id, announcement }: WatchedJob) => [
	key,
	...(announcement && announcement.key !== key ? [announcement.key] : []),
	...(id === undefined ? [] : [nameOf(id)]),
];

/** Says whether a job is among those that are remembered. */
export const isAmong = (job: WatchedJob, names: Set<string>) =>
	namesOf(job).some((name) => names.has(name));

/** Returns how long ago something was announced, by Shopify's clock. */
export const ageMsOf = ({ announcedAt }: { announcedAt: string }, now: number) =>
	now - Date.parse(announcedAt);

/** The states fetched so far. */
export interface FetchedStates {
	states: JobStates;
	/** Jobs for which there was no time; the next poll starts with the first one. */
	unfetched: WatchedJob[];
}
