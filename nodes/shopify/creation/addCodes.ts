import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeSource } from '../../shared/codes/codeSource';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { finishJob } from './finishJob';
import type { SubmittedJob } from './finishJob';
import type { BulkCreation } from './job';
import { jobApiOf } from './jobApiOf';
import { toDeadlineFailure } from './outcomes';
import type { OnOutcomes } from './outcomes';
import { PollSchedule } from './pollSchedule';
import { resolveNamelessJob, resolveUnanswered } from './resolveWithoutJob';

export interface AddCodesOptions<C extends CheckedCode> {
	/** The ID of the discount, or the path of the price rule. */
	ownerId: string;
	source: CodeSource<C>;
	/** Whether to read the IDs of the codes, which takes a larger query. */
	readIds: boolean;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
	/** When to stop waiting, in ms since epoch. */
	deadline: number;
	jobsInFlight: number;
	/** Called before the codes of each job are sent; decides how to start it. */
	beforeStart?: () => Promise<StartDecision>;
	/** Called for each job as soon as it has started; an error it throws ends the run. */
	onStarted?: (started: StartedJob<C>) => Promise<void> | void;
	onOutcomes: OnOutcomes<C>;
}

/** How to start the job of some codes. */
export type StartDecision =
	/** Send them. `uncertain`: an earlier try may have sent them, so codes found there may be ours. */
	| { uncertain: boolean }
	/** Do not send them: an earlier try started their job, so wait for that one. */
	| { job: BulkCreation; uncertain: boolean }
	/** Send neither them nor any others; nothing is reported about them. */
	| { failure: Failure };

export interface StartedJob<C extends CheckedCode = CheckedCode> {
	job: BulkCreation;
	codes: C[];
	uncertain: boolean;
}

/**
 * Adds codes to one discount or price rule, in jobs as large as Shopify allows, until the source is
 * empty. Submits the next job when an earlier one is done. Keeps only the codes of running jobs in
 * memory. Returns why it stopped early, if it did; codes it did not take were not sent.
 */
export async function addCodes<C extends CheckedCode>(
	context: RequestContext,
	options: AddCodesOptions<C>,
): Promise<Failure | undefined> {
	const { ownerId, source, deadline, jobsInFlight, readIds, existingCounts } = options;
	const { onOutcomes } = options;
	const running: Array<SubmittedJob<C>> = [];
	const schedule = new PollSchedule();
	const finishOldest = async () => {
		const oldest = running.shift();
		const finish = { deadline, schedule, ownerId, readIds, existingCounts, onOutcomes };
		return oldest && (await finishJob(context, oldest, finish));
	};
	let failure: Failure | undefined;
	while (!failure) {
		// A code that a job refuses may be replaced, so a finished job can make the source grow.
		const isFull = running.length >= jobsInFlight;
		if (source.hasMore() ? isFull : running.length > 0) {
			failure = await finishOldest();
			continue;
		}
		if (!source.hasMore()) break;
		if (Date.now() >= deadline) {
			failure = toDeadlineFailure(ownerId);
			break;
		}
		failure = await startNext(context, options, running);
	}
	while (running.length > 0) failure = (await finishOldest()) ?? failure;
	return failure;
}

/** Takes the next codes and starts their job; returns why no further job can start, if so. */
async function startNext<C extends CheckedCode>(
	context: RequestContext,
	options: AddCodesOptions<C>,
	running: Array<SubmittedJob<C>>,
): Promise<Failure | undefined> {
	const { ownerId, source, deadline, readIds, existingCounts, onOutcomes } = options;
	const api = jobApiOf(ownerId);
	const codes = await source.take(api.maxCodesPerJob);
	// Announce.
	const decision = (await options.beforeStart?.()) ?? { uncertain: false };
	if ('failure' in decision) return decision.failure;
	// Submit.
	const submitted =
		'job' in decision ? decision : await api.submit(context, ownerId, codes, codes[0]?.item);
	submitted.uncertain ||= decision.uncertain;
	if ('job' in submitted) {
		const started = { ...submitted, codes, submittedAt: Date.now() };
		running.push(started);
		await options.onStarted?.(started);
		return undefined;
	}
	// There is no job to await: the codes themselves tell.
	const resolve = { ownerId, readIds, existingCounts };
	if ('nameless' in submitted) {
		const outcomes = await resolveNamelessJob(context, codes, { ...resolve, deadline });
		await onOutcomes(outcomes, { isFinal: false });
		return undefined;
	}
	const outcomes = await resolveUnanswered(context, codes, resolve, submitted);
	await onOutcomes(outcomes, { isFinal: false });
	return submitted.failure;
}
