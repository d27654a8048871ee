import type { IDataObject } from 'n8n-workflow';
import type { Failure } from '../../shared/http/failure';
import { sentences } from '../../shared/http/sentences';
import type { Job } from './awaitJob';
import type { Checked } from './change';

/** The outcome of a change for one thing; `done` is undefined if the run did not wait. */
export interface Outcome {
	id: string;
	done?: boolean;
	jobId?: string;
	now?: IDataObject;
	reason?: 'notFinished' | 'notFound' | 'notSent' | 'refused' | 'unknown';
	message?: string;
}

/** Makes the outcome of a thing that was read after its job. */
export function toOutcome(
	id: string,
	{ ok = false, now, impossible }: Partial<Checked> = {},
	job: Job | undefined,
	ended: boolean,
): Outcome {
	const known = { id, jobId: job?.id, now };
	if (ok) return { ...known, done: true };
	if (impossible) return { ...known, done: false, reason: 'notFound', message: impossible };
	return job && !ended
		? { ...known, done: false, reason: 'notFinished', message: STILL_RUNNING }
		: { ...known, done: false, reason: 'unknown', message: NOT_SEEN };
}

/** Adds the refusal of a retry to an unknown outcome. */
export const withRefusal =
	({ message }: Failure) =>
	(outcome: Outcome): Outcome =>
		outcome.reason === 'unknown'
			? { ...outcome, message: sentences(message, SENT_TWICE) }
			: outcome;

/** Makes the outcome of a thing that could not be read after its job. */
export const toNotRead =
	(job: Job | undefined, { message }: Failure) =>
	(id: string): Outcome => ({
		id,
		done: false,
		jobId: job?.id,
		reason: 'unknown',
		message: `${NOT_READ}: ${message}`,
	});

/** Makes the outcome of a thing whose request failed. */
export const toFailed =
	({ executed, message, userErrors }: Failure) =>
	(id: string): Outcome => ({
		id,
		done: false,
		reason: executed === 'unknown' ? 'unknown' : userErrors ? 'refused' : 'notSent',
		message,
	});

/** Makes the outcome of a thing for which nothing was sent, after a failure or at the deadline. */
export const toNotSent =
	(failure: Failure | undefined) =>
	(id: string): Outcome => ({
		id,
		done: false,
		reason: 'notSent',
		message: failure?.message ?? "'Wait at Most (Minutes)' ran out before its turn",
	});

/** Makes the outcome of a thing whose job is not waited for. */
export const toStarted =
	(job: Job | undefined) =>
	(id: string): Outcome =>
		job
			? { id, jobId: job.id }
			: { id, reason: 'unknown', message: 'Shopify named no job and refused nothing' };

const STILL_RUNNING =
	"The job was still running when 'Wait at Most (Minutes)' ran out; it continues in Shopify, and it is safe to run this again";
const NOT_READ =
	'The result could not be read; a job that was started continues in Shopify, and it is safe to run this again';
const NOT_SEEN =
	'Shopify refused nothing, but it is not done either; look in the store, it is safe to run this again';
const SENT_TWICE =
	'It was sent before without an answer: look in the store, it is safe to run this again';
