import type { Failure } from '../adminApi/answer';
import { cancelSignalOf } from '../adminApi/send';
import type { AdminApiContext } from '../adminApi/send';
import type { CheckedCode } from '../codes/checkCodes';
import { awaitJob } from './awaitJob';
import { MAX_CODES_PER_JOB } from './limits';
import type { BulkCreation, CodeOutcome, NotCreatedReason } from './outcome';
import { settleByLookup, settleJob } from './settleJob';
import type { SettleOptions } from './settleJob';
import { submitChunk } from './submitChunk';

export interface AddCodesOptions extends SettleOptions {
	/** Whether to wait for the last jobs too and say what became of each code. */
	wait: boolean;
	/** The time in ms since epoch at which waiting ends. */
	deadline: number;
	jobsInFlight: number;
	/** Called for each job as soon as it has started; what it throws ends the run. */
	onStarted?: (started: StartedJob) => Promise<void>;
}

export interface StartedJob {
	job: BulkCreation;
	codes: CheckedCode[];
	uncertain: boolean;
}

export interface AddedCodes {
	jobs: StartedJob[];
	outcomes: CodeOutcome[];
	/** Why not all chunks were sent or read; what was created before stays. */
	failure?: Failure;
}

/**
 * Adds codes to one discount in jobs of at most 250, the next one submitted when an earlier one is
 * done, and says what became of each code. Writes into `added` as it goes, so that a caller that
 * is interrupted by an exception knows what was started.
 */
export async function addCodes(
	context: AdminApiContext,
	codes: CheckedCode[],
	options: AddCodesOptions,
	added: AddedCodes = { jobs: [], outcomes: [] },
): Promise<AddedCodes> {
	const { discountId, jobsInFlight, deadline } = options;
	const running: StartedJob[] = [];
	let rest = codes;
	while (rest.length > 0 && !added.failure) {
		const oldest = running.length >= jobsInFlight ? running.shift() : undefined;
		if (oldest) await finish(context, oldest, options, added);
		if (added.failure) break;
		if (Date.now() >= deadline) {
			added.failure = deadlineReached;
			break;
		}
		const chunk = rest.slice(0, MAX_CODES_PER_JOB);
		rest = rest.slice(MAX_CODES_PER_JOB);
		const submitted = await submitChunk(context, discountId, chunk, chunk[0]?.item);
		if ('job' in submitted) {
			const started = { job: submitted.job, codes: chunk, uncertain: submitted.uncertain };
			added.jobs.push(started);
			running.push(started);
			await options.onStarted?.(started);
		} else {
			added.failure = submitted.failure;
			if (submitted.uncertain)
				added.outcomes.push(
					...(await settleUnanswered(context, chunk, options, submitted.failure)),
				);
			else rest = [...chunk, ...rest];
		}
	}
	if (options.wait) for (const started of running) await finish(context, started, options, added);
	added.outcomes.push(
		...rest.map((code) => outcome(code, discountId, 'notSent', notSentText(added.failure))),
	);
	return added;
}

async function finish(
	context: AdminApiContext,
	started: StartedJob,
	options: AddCodesOptions,
	added: AddedCodes,
) {
	const { job, codes, uncertain } = started;
	const settle = { ...options, existingCounts: options.existingCounts || uncertain };
	const waited = await awaitJob(context, job.id, options.deadline, codes[0]?.item);
	const all = (reason: NotCreatedReason, message: string) =>
		codes.map((code) => ({
			...outcome(code, options.discountId, reason, message),
			bulkCreationId: job.id,
		}));
	if ('job' in waited) {
		started.job = waited.job;
		if (!options.wait) return;
		const settled = await attempt(
			context,
			async () => await settleJob(context, waited.job, codes, settle),
		);
		added.outcomes.push(
			...('value' in settled ? settled.value : all('unknown', unreadText(settled.message))),
		);
	} else if ('gone' in waited) {
		const settled = await attempt(
			context,
			async () => await settleByLookup(context, codes, settle),
		);
		added.outcomes.push(
			...('value' in settled ? settled.value : all('unknown', unreadText(settled.message))),
		);
	} else if ('late' in waited) {
		added.failure ??= deadlineReached;
		added.outcomes.push(
			...all('notFinished', 'Shopify was still creating the code when the deadline passed'),
		);
	} else {
		added.failure ??= waited.failure;
		added.outcomes.push(...all('unknown', unreadText(waited.failure.message)));
	}
}

// The store is asked for each code, since an earlier try of the chunk may have been carried out.
async function settleUnanswered(
	context: AdminApiContext,
	chunk: CheckedCode[],
	options: AddCodesOptions,
	failure: Failure,
): Promise<CodeOutcome[]> {
	const [reason, message]: [NotCreatedReason, string] =
		failure.executed === 'no'
			? ['notSent', notSentText(failure)]
			: ['unknown', `It is not known whether the code was created: ${failure.message}`];
	const absent = (code: CheckedCode) => outcome(code, options.discountId, reason, message);
	const settled = await attempt(
		context,
		async () => await settleByLookup(context, chunk, { ...options, existingCounts: true }),
	);
	if ('message' in settled) return chunk.map(absent);
	return settled.value.map((found) => (found.reason === 'unknown' ? absent(found) : found));
}

// What was created must reach the user even where reading the rest does not work; only a cancelled
// execution ends the run.
async function attempt<T>(
	context: AdminApiContext,
	run: () => Promise<T>,
): Promise<{ value: T } | { message: string }> {
	try {
		return { value: await run() };
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		return { message: (error as Error).message };
	}
}

const outcome = (
	code: CheckedCode,
	discountId: string,
	reason: NotCreatedReason,
	message: string,
): CodeOutcome => ({ ...code, discountId, reason, message });

const unreadText = (message: string) => `It could not be read whether the code works: ${message}`;

const notSentText = (failure?: Failure) =>
	`The code was not sent: ${failure?.message ?? 'the run ended before'}`;

const deadlineReached: Failure = {
	kind: 'unavailable',
	message: 'The deadline passed before all codes were done',
	description:
		"Jobs that have started go on in Shopify: read them later with the resource 'Bulk Creation'.",
	executed: 'no',
};
