import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { getAppValueDocument } from '../appData/documents';
import { writeIfUnchanged } from '../appData/writeIfUnchanged';
import { announcementKey, DATA_NAMESPACE, NAMESPACE } from '../creation/announcements';
import type { AppData } from '../creation/appData';
import type { Part } from '../creation/parts';
import { send } from '../graphql/send';
import { isRunKey, parseRun, runKey } from './record';
import type { RunRecord } from './record';

/** A run as the store has it, which is written only if nobody else has written it since. */
export class StoredRun {
	private constructor(
		private readonly context: RequestContext,
		readonly installationId: string,
		private current: RunRecord,
		private digest: string,
	) {}

	/** Reads a run; undefined if it is missing or malformed. */
	static async read(
		context: RequestContext,
		id: string,
		itemIndex?: number,
	): Promise<StoredRun | undefined> {
		const variables = { namespace: NAMESPACE, key: runKey(id) };
		const { currentAppInstallation } = await send(context, getAppValueDocument, variables, {
			itemIndex,
		});
		const { id: installationId, metafield } = currentAppInstallation;
		const record = parseRun(metafield?.value);
		if (!record || !metafield) return undefined;
		return new StoredRun(context, installationId, record, metafield.compareDigest);
	}

	get record(): Readonly<RunRecord> {
		return this.current;
	}

	/**
	 * Writes changes together with new parts, or nothing of it: returns false if somebody else, who
	 * carries the run on, has written since.
	 */
	async save(changes: Partial<RunRecord>, parts: NewPart[] = []): Promise<boolean> {
		const { context, installationId } = this;
		const next = { ...this.current, ...changes, token: randomUUID() };
		const value = { namespace: NAMESPACE, key: runKey(next.id), value: next };
		const written = await writeIfUnchanged(context, installationId, value, this.digest, {
			alongside: parts.map(({ key, part }) => ({ namespace: DATA_NAMESPACE, key, value: part })),
		});
		if ('failure' in written) throw toNodeApiError(context, written.failure);
		if ('stale' in written) return false;
		this.current = next;
		this.digest = written.digest;
		return true;
	}
}

/** A part that a run gets on the way. */
export interface NewPart {
	key: string;
	part: Part;
}

/** A run with its dates, in ms since epoch by Shopify's clock. */
export interface ListedRun extends RunRecord {
	createdAt: number;
	updatedAt: number;
}

/** Lists the runs of a store, oldest first. */
export const listRuns = ({ others }: AppData): ListedRun[] =>
	[...others]
		.filter(([key]) => isRunKey(key))
		.flatMap(([, { value, createdAt, updatedAt }]) => {
			const run = parseRun(value);
			return run ? [{ ...run, createdAt, updatedAt }] : [];
		})
		.sort((one, other) => one.createdAt - other.createdAt);

/** Lists the keys of runs that ended before a time, with those of their parts that became no job. */
export const listKeysOfOldRuns = (runs: ListedRun[], before: number): string[] =>
	runs
		.filter(({ state, updatedAt }) => state !== 'open' && updatedAt < before)
		.flatMap(({ id, nextPart, partsCount }) => {
			const parts = Array.from({ length: Math.max(0, partsCount - nextPart) }, (_, at) =>
				announcementKey({ id, index: nextPart + at }),
			);
			// The record goes last: without it, nobody would know of the parts.
			return [...parts, runKey(id)];
		});
