import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import type { FetchedStates, CodeResult, JobStates } from '../jobs/jobs';
import { staticKeyOf } from './staticData';

const VERSION = 1;

/**
 * A checkpoint of jobs that are fetched one by one, until those are delivered. n8n keeps this static
 * data while it runs; losing it only costs time.
 */
export interface Progress {
	/** The states of jobs that have ended. */
	states: JobStates;
	/** The key of the job to continue with, if the previous poll ran out of time. */
	next?: string;
}

/** Reads the checkpoint of earlier polls of this store; empty if it is missing or malformed. */
export function readProgress(context: IPollFunctions, installationId: string): Progress {
	const kept = context.getWorkflowStaticData('global')[progressKeyOf(context)];
	if (!isObject(kept) || kept.version !== VERSION || kept.installationId !== installationId)
		return { states: new Map() };
	const entries = Object.entries(isObject(kept.states) ? kept.states : {});
	const states: JobStates = new Map();
	for (const [key, value] of entries) {
		const state = parseState(value);
		if (state) states.set(key, state);
	}
	return { states, ...(typeof kept.next === 'string' && { next: kept.next }) };
}

/** Writes the checkpoint of jobs that are still to be delivered. */
export function writeProgress(
	context: IPollFunctions,
	installationId: string,
	{ states, unfetched }: FetchedStates,
	isHandled: (key: string) => boolean,
): void {
	const kept: IDataObject = {};
	for (const [key, state] of states) {
		if (typeof state === 'string' || isHandled(key)) continue;
		if ('codes' in state || state.done)
			kept[key] = JSON.parse(JSON.stringify(state)) as IDataObject;
	}
	const next = unfetched[0]?.key;
	const data = context.getWorkflowStaticData('global');
	if (next === undefined && Object.keys(kept).length === 0) delete data[progressKeyOf(context)];
	else data[progressKeyOf(context)] = { version: VERSION, installationId, states: kept, next };
}

const progressKeyOf = (context: IPollFunctions) => `${staticKeyOf(context)}:progress`;

function parseState(value: unknown) {
	if (!isObject(value)) return undefined;
	if (Array.isArray(value.codes)) {
		const codes = value.codes.filter(isCode);
		return codes.length === value.codes.length ? { codes } : undefined;
	}
	const { id, createdAt, done, codesCount, importedCount, failedCount } = value;
	if (typeof id !== 'string' || typeof createdAt !== 'string' || done !== true) return undefined;
	if (!isCount(codesCount) || !isCount(importedCount) || !isCount(failedCount)) return undefined;
	return { id, createdAt, done, codesCount, importedCount, failedCount };
}

const isCode = (value: unknown): value is CodeResult =>
	isObject(value) && typeof value.code === 'string';

const isCount = (value: unknown): value is number => typeof value === 'number';
