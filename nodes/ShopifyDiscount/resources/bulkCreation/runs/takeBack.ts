import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { count } from '../../../../shared/codes/keyspace';
import { warnOnce } from '../../../../shared/http/context';
import { NOTHING_CHANGED } from '../../../../shared/http/failure';
import { toNodeApiError } from '../../../../shared/http/nodeError';
import { withFate } from '../../../../shared/http/withFate';
import { idsInPath } from '../../../../shopify/priceRules/paths';
import { toRunOutput } from '../../../../shopify/runs/toOutput';
import { awaitLastJob, mayStartJob } from './awaitLastJob';
import { codesOnDiscount } from './codesOnDiscount';
import type { CodesOnOwner, CreatedCode } from './codesOnOwner';
import { codesOnPriceRule } from './codesOnPriceRule';
import { findCreatedCodes } from './createdCodes';
import type { CreatedCodes } from './createdCodes';
import { noSuchRun } from './input';
import { readRun } from './readRun';
import type { ReadRun } from './readRun';

/** The codes of a run by whether they were used. */
interface CountedCodes {
	created: CreatedCodes;
	unused: CreatedCode[];
	usedCount: number;
	/** How many are left alone, because too little is known about them. */
	unknownCount: number;
	owner: CodesOnOwner;
}

/** Counts the codes that a run created; changes nothing. */
export async function countCreated(
	context: IExecuteFunctions,
	id: string,
	itemIndex: number,
): Promise<IDataObject> {
	const read = await readRun(context, id, itemIndex);
	return toRow(context, read, await countCodes(context, read, itemIndex), {});
}

/**
 * Deletes the codes that a cancelled run created and that were never used. Waits for its last job, and
 * for the deletion, until a time in ms since epoch.
 */
export async function deleteUnused(
	context: IExecuteFunctions,
	id: string,
	deadline: number,
	itemIndex: number,
): Promise<IDataObject> {
	const find = async () => {
		const read = await awaitLastJob(context, id, deadline, itemIndex);
		return { read, counted: await countCodes(context, read, itemIndex) };
	};
	const { read, counted } = await withFate(context, NONE_DELETED, find, itemIndex);
	const ids = counted.unused.map((one) => one.id);
	const { deletedCount, message, failure } = await counted.owner.delete(ids, deadline);
	if (!failure) return toRow(context, read, counted, { deletedCount, notDeleted: message });
	const isProven = !failure.fate || failure.fate === NOTHING_CHANGED;
	const fate = isProven ? NONE_DELETED : `The run is cancelled. ${failure.fate}`;
	throw toNodeApiError(context, { ...failure, fate }, itemIndex);
}

const NONE_DELETED =
	'The run is cancelled, and no code was deleted. Run this again to delete its unused codes.';

async function countCodes(
	context: IExecuteFunctions,
	{ appData, run }: ReadRun,
	itemIndex: number,
): Promise<CountedCodes> {
	if (!run) throw noSuchRun(context.getNode(), itemIndex);
	const onOwner = idsInPath(run.ownerId) ? codesOnPriceRule : codesOnDiscount;
	const owner = onOwner(context, run.ownerId, itemIndex);
	const created = await findCreatedCodes(context, appData, run, owner, itemIndex);
	if (created.jobsCount === 0 && created.missingJobsCount > 0) {
		throw new NodeOperationError(context.getNode(), 'The codes of this run are no longer known', {
			itemIndex,
			description: `The store no longer names its jobs, because their codes were delivered or the run is older than 30 days. No code was deleted. To delete codes, whichever run created them, use ${owner.deleteAnyWith}.`,
		});
	}
	const uses = await owner.readUses(created.codes);
	const counts = [...uses.values()];
	return {
		created,
		unused: created.codes.filter(({ id }) => uses.get(id) === 0),
		usedCount: counts.filter((count) => count !== undefined && count > 0).length,
		unknownCount: created.unclearCount + counts.filter((count) => count === undefined).length,
		owner,
	};
}

interface Deleted {
	deletedCount?: number;
	/** Why some were not deleted. */
	notDeleted?: string;
}

function toRow(
	context: IExecuteFunctions,
	{ appData, run }: ReadRun,
	{ created, unused, usedCount, unknownCount, owner }: CountedCodes,
	{ deletedCount, notDeleted }: Deleted,
): IDataObject {
	const { missingJobsCount, jobsCount, pendingCount } = created;
	const unusedCount = unused.length - (deletedCount ?? 0);
	const mayGrow = pendingCount === 0 && run && mayStartJob(appData, run);
	const notes = [
		notDeleted !== undefined && `Not known to be deleted: ${codes(unusedCount)}. ${notDeleted}.`,
		pendingCount > 0 &&
			`Not counted: ${codes(pendingCount)} that Shopify may still create. Run this again in some minutes.`,
		mayGrow && 'Shopify may just be starting a job of this run. Run this again in some minutes.',
		unknownCount > 0 &&
			`Left alone: ${codes(unknownCount)}, used or not, of this run or not: that is not known.`,
		missingJobsCount > 0 &&
			`Not counted: the codes of ${missingJobsCount} of ${missingJobsCount + jobsCount} jobs, which the store no longer names. Their codes were delivered, or the run is older than 30 days. To delete codes, whichever run created them, use ${owner.deleteAnyWith}.`,
	].filter((note) => typeof note === 'string');
	const codesMessage = notes.join(' ');
	if (codesMessage) warnOnce(context, codesMessage);
	return {
		...(run && toRunOutput(run)),
		liveCount: usedCount + unusedCount + unknownCount,
		usedCount,
		unusedCount,
		...(deletedCount !== undefined && { deletedCount }),
		...(unknownCount > 0 && { unknownCount }),
		...(pendingCount > 0 && { pendingCount }),
		...(missingJobsCount > 0 && { missingJobsCount }),
		...(codesMessage && { codesMessage }),
	};
}

const codes = (number: number) => `${count(number)} ${number === 1 ? 'code' : 'codes'}`;
