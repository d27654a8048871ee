import { NodeApiError } from 'n8n-workflow';
import type { JsonObject } from 'n8n-workflow';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { sentences } from '../../shared/http/sentences';
import { mayBeOverSoon } from '../../shared/http/failure';
import { descriptionOf, failureOf } from '../../shared/http/nodeError';
import { addCodes } from '../creation/addCodes';
import type { AppData } from '../creation/appData';
import { jobApiOf } from '../creation/jobApiOf';
import { takeLease } from './lease';
import type { Lease } from './lease';
import { PartSupply } from './partSupply';
import { listRuns, StoredRun } from './storedRun';

/**
 * Carries the open runs of a store on until a time (ms since epoch), oldest first, unless somebody else
 * does. What is under way then goes on in Shopify, and is found by whoever carries the runs on next.
 * Returns whether it did anything.
 */
export async function carryOnRuns(
	context: RequestContext,
	appData: AppData,
	until: number,
): Promise<boolean> {
	const open = listRuns(appData).filter(({ state }) => state === 'open');
	if (open.length === 0) return false;
	const lease = await takeLease(context, appData);
	if (!lease) return false;
	const errors: Error[] = [];
	try {
		for (const { id } of open) {
			if (Date.now() >= until) break;
			const error = await tryToCarryOn(context, lease, id, until);
			if (error) errors.push(error);
			// The store does not answer. Anything else is about this run, and must not hold up the others.
			if (failureOf(error)) break;
		}
	} finally {
		await lease.release();
	}
	const [first] = errors;
	if (first) throw new NodeApiError(context.getNode(), first as unknown as JsonObject);
	return true;
}

/** Carries one run on. What will not be over at the next poll stops the run; returns anything else. */
async function tryToCarryOn(
	context: RequestContext,
	lease: Lease,
	id: string,
	until: number,
): Promise<Error | undefined> {
	try {
		await carryOn(context, lease, id, until);
		return undefined;
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const failure = failureOf(error);
		if (!failure || mayBeOverSoon(failure)) return error as Error;
		const { message } = error as Error;
		const run = await StoredRun.read(context, id);
		const description = sentences(message, descriptionOf(error));
		if (run?.record.state === 'open') await run.save({ state: 'stopped', message: description });
		return undefined;
	}
}

/** Carries one run on: the same steps as those of a run that waits, entered where the record says. */
async function carryOn(
	context: RequestContext,
	lease: Lease,
	id: string,
	until: number,
): Promise<void> {
	// Somebody may have carried it on since the list was read.
	const run = await StoredRun.read(context, id);
	if (run?.record.state !== 'open') return;
	const { ownerId, existingCounts } = run.record;
	const api = jobApiOf(ownerId);
	// Gate.
	const standing = await api.readStanding(context, ownerId);
	if (!standing.runs) {
		await run.save({ state: 'stopped', message: sentences(standing.message, standing.advice) });
		return;
	}
	// Supply, announce, submit, await, resolve.
	const supply = new PartSupply(context, lease, run, api.maxCodesPerJob);
	const stopped = await addCodes(context, {
		ownerId,
		source: supply,
		readIds: false,
		existingCounts,
		deadline: until,
		jobsInFlight: 1,
		beforeStart: async () => await supply.announce(),
		onStarted: async (started) => await supply.recordStarted(started),
		onOutcomes: async (outcomes, { isFinal }) => {
			if (isFinal) await supply.settle(outcomes);
			else supply.pause();
		},
	});
	if (stopped && !mayBeOverSoon(stopped)) {
		const message = sentences(stopped.message, stopped.description);
		await run.save({ state: 'stopped', message });
	}
}
