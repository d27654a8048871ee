import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { getAppValueDocument, setAppDataDocument } from '../appData/documents';
import { isStale } from '../appData/writeIfUnchanged';
import { announcementKey, DATA_NAMESPACE, NAMESPACE } from '../creation/announcements';
import type { AppData } from '../creation/appData';
import type { Part } from '../creation/parts';
import { ask, send } from '../graphql/send';
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
		const key = runKey(next.id);
		const fieldOf = (namespace: string, key: string, value: object) => ({
			ownerId: installationId,
			namespace,
			key,
			type: 'json',
			value: JSON.stringify(value),
		});
		const metafields = [
			{ ...fieldOf(NAMESPACE, key, next), compareDigest: this.digest },
			...parts.map((one) => fieldOf(DATA_NAMESPACE, one.key, one.part)),
		];
		const answer = await ask(context, setAppDataDocument, { metafields }, { repeatable: true });
		if ('failure' in answer && !isStale(answer.failure)) {
			throw toNodeApiError(context, answer.failure);
		}
		// Sent again after a lost answer, it is refused if the first try has written it.
		const written =
			'data' in answer
				? answer.data.metafieldsSet?.metafields?.find((one) => one.key === key)?.compareDigest
				: await this.readDigestOf(next);
		if (written === undefined) return false;
		this.current = next;
		this.digest = written;
		return true;
	}

	/** Reads the digest of a record; undefined if the store has another one. */
	private async readDigestOf({ id, token }: RunRecord): Promise<string | undefined> {
		const stored = await StoredRun.read(this.context, id);
		return stored?.current.token === token ? stored.digest : undefined;
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
				announcementKey({ id, index: nextPart + at, of: 0 }),
			);
			// The record goes last: without it, nobody would know of the parts.
			return [...parts, runKey(id)];
		});
