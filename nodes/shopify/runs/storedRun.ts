import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { getAppValueDocument } from '../appData/documents';
import type { AppValue } from '../appData/metafield';
import { writeIfUnchanged } from '../appData/writeIfUnchanged';
import type { WriteResult } from '../appData/writeIfUnchanged';
import { DATA_NAMESPACE, NAMESPACE } from '../creation/announcements';
import type { AppData } from '../creation/appData';
import type { Part } from '../creation/parts';
import { send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { isHidden, isRunKey, parseRun, runKey } from './record';
import type { RunRecord } from './record';

/** More than any text of Shopify; a record has to fit into a metafield. */
const MAX_MESSAGE = 2000;

/** A run as the store has it, which is written only if nobody else has written it since. */
export class StoredRun {
	constructor(
		private readonly context: RequestContext,
		readonly installationId: string,
		private current: RunRecord,
		private digest: string,
	) {}

	/** Reads a run that users see; undefined if it is missing or malformed. */
	static async read(
		context: RequestContext,
		id: string,
		itemIndex?: number,
	): Promise<StoredRun | undefined> {
		const run = await StoredRun.find(context, id, itemIndex);
		return run && !isHidden(run.record) ? run : undefined;
	}

	/** Reads a run in any state; undefined if it is missing or malformed. */
	static async find(
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

	/** Returns a run as it was listed; undefined if it was not. */
	static listed(context: RequestContext, appData: AppData, id: string): StoredRun | undefined {
		const found = appData.others.get(runKey(id));
		const record = parseRun(found?.value);
		return found && record && new StoredRun(context, appData.installationId, record, found.digest);
	}

	get record(): Readonly<RunRecord> {
		return this.current;
	}

	/**
	 * Writes changes together with values beside the record, or nothing of it: returns false if somebody
	 * else, who carries the run on, has written since.
	 */
	async save(
		changes: Partial<RunRecord>,
		alongside: AppValue[] = [],
		options: SendOptions = {},
	): Promise<boolean> {
		const written = await this.write(changes, alongside, options);
		if ('failure' in written) throw toNodeApiError(this.context, written.failure);
		return 'digest' in written;
	}

	/** Does the same, and returns a failure instead of throwing it. */
	async write(
		changes: Partial<RunRecord>,
		alongside: AppValue[] = [],
		options: SendOptions = {},
	): Promise<WriteResult> {
		const message = changes.message?.slice(0, MAX_MESSAGE);
		const next = { ...this.current, ...changes, ...(message && { message }), token: randomUUID() };
		const value = { namespace: NAMESPACE, key: runKey(next.id), value: next };
		const written = await writeIfUnchanged(this.context, this.installationId, value, this.digest, {
			...options,
			alongside,
		});
		if ('digest' in written) {
			this.current = next;
			this.digest = written.digest;
		}
		return written;
	}
}

/** A part that a run gets. */
export interface NewPart {
	key: string;
	part: Part;
}

/** Makes the value of a part. */
export const toPartField = ({ key, part }: NewPart) => ({
	namespace: DATA_NAMESPACE,
	key,
	value: part,
});

/** A run with its dates, in ms since epoch by Shopify's clock. */
export interface ListedRun extends RunRecord {
	createdAt: number;
	/** When somebody last carried it on. */
	updatedAt: number;
	/** When its record was last written. */
	writtenAt: number;
}

/** Lists the runs of a store that users see, oldest first. */
export const listRuns = (appData: AppData): ListedRun[] =>
	listAllRuns(appData).filter((run) => !isHidden(run));

/** Lists the runs of a store in any state, oldest first. */
export const listAllRuns = ({ others }: AppData): ListedRun[] =>
	[...others]
		.filter(([key]) => isRunKey(key))
		.flatMap(([, { value, createdAt, updatedAt }]) => {
			const run = parseRun(value);
			if (!run) return [];
			const dates = { createdAt, updatedAt: run.deliveredEndAt ?? updatedAt };
			return [{ ...run, ...dates, writtenAt: updatedAt }];
		})
		.sort((one, other) => one.createdAt - other.createdAt);
