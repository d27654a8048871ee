import { sleep } from 'n8n-workflow';
import type { CodeOutcome, NotCreatedReason } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeSource } from '../../shared/codes/codeSource';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { FIRST_GAP_MS, LONGEST_GAP_MS } from '../../shared/http/limits';
import { awaitJob } from './awaitJob';
import type { BulkCreation } from './job';
import { jobApiOf } from './jobApiOf';
import { PollSchedule } from './pollSchedule';
import { resolveByLookup, resolveJob } from './resolveJob';
import type { ResolveOptions } from './resolveJob';

export interface AddCodesOptions<C extends CheckedCode> extends ResolveOptions {
	source: CodeSource<C>;
	/** Whether to wait for the last jobs too and say what became of each code. */
	wait: boolean;
	/** The time in ms since epoch at which waiting ends. */
	deadline: number;
	jobsInFlight: number;
	/** Called with the codes of each job before they are sent; says what an earlier try did of it. */
	beforeStart?: (codes: C[]) => Promise<StartDecision>;
	/** Called for each job as soon as it has started; what it throws ends the run. */
	onStarted?: (started: StartedJob<C>) => Promise<void>;
	/** Called with what became of the codes of a job; codes that replace them can be taken next. */
	onOutcomes: (outcomes: Array<CodeOutcome<C>>) => Promise<void>;
}

/** What to do with codes that are about to be sent. */
export type StartDecision =
	/** Send them; `uncertain`: an earlier try may have sent them, so codes that are there may be ours. */
	| { uncertain: boolean }
	/** An earlier try has started their job: go on with that. */
	| { job: BulkCreation; uncertain: boolean }
	/** Do not send them, since nobody would hear of them; `stop`: nor any others. */
	| { failure: Failure; stop: boolean };

export interface StartedJob<C extends CheckedCode = CheckedCode> {
	job: BulkCreation;
	codes: C[];
	uncertain: boolean;
}

interface Running<C extends CheckedCode> extends StartedJob<C> {
	submittedAt: number;
}

/**
 * Adds codes to one discount in jobs as large as Shopify takes them, the next one submitted when an earlier one is
 * done, until none can be taken any more. Holds no more codes than those of the jobs under way.
 * Returns why it stopped before; codes that it did not take have not been sent.
 */
export async function addCodes<C extends CheckedCode>(
	context: RequestContext,
	options: AddCodesOptions<C>,
): Promise<Failure | undefined> {
	const { discountId, source, deadline, wait, jobsInFlight } = options;
	const api = jobApiOf(discountId);
	const running: Array<Running<C>> = [];
	const schedule = new PollSchedule();
	const finishOldest = async () => {
		const oldest = running.shift();
		return oldest && (await finish(context, oldest, options, schedule));
	};
	let failure: Failure | undefined;
	while (!failure) {
		// What a job refuses may be replaced: then there are more codes when it is done.
		const isFull = running.length >= jobsInFlight;
		if (source.hasMore() ? isFull : wait && running.length > 0) {
			failure = await finishOldest();
			continue;
		}
		if (!source.hasMore()) break;
		if (Date.now() >= deadline) {
			failure = deadlineReached(discountId);
			break;
		}
		const chunk = source.take(api.maxCodesPerJob);
		const starting = (await options.beforeStart?.(chunk)) ?? { uncertain: false };
		if ('failure' in starting) {
			await options.onOutcomes(chunk.map((code) => notAnnounced(code, options, starting.failure)));
			if (starting.stop) failure = starting.failure;
			continue;
		}
		const submitted =
			'job' in starting ? starting : await api.submit(context, discountId, chunk, chunk[0]?.item);
		submitted.uncertain ||= starting.uncertain;
		if ('job' in submitted) {
			const started = { ...submitted, codes: chunk, submittedAt: Date.now() };
			running.push(started);
			await options.onStarted?.(started);
		} else if ('nameless' in submitted) {
			await options.onOutcomes(await settleNameless(context, chunk, options));
		} else {
			failure = submitted.failure;
			await options.onOutcomes(await settleUnanswered(context, chunk, options, submitted));
		}
	}
	while (wait && running.length > 0) failure = (await finishOldest()) ?? failure;
	return failure;
}

async function finish<C extends CheckedCode>(
	context: RequestContext,
	{ job, codes, uncertain, submittedAt }: Running<C>,
	options: AddCodesOptions<C>,
	schedule: PollSchedule,
): Promise<Failure | undefined> {
	const settle = { ...options, uncertain };
	const waited = await awaitJob(context, job.id, options.deadline, {
		itemIndex: codes[0]?.item,
		among: { schedule, submittedAt, codes: codes.length },
	});
	if (!options.wait) return 'failure' in waited ? waited.failure : undefined;
	const all = (reason: NotCreatedReason, message: string) =>
		codes.map((code) => ({
			...outcome(code, options.discountId, reason, message),
			bulkCreationId: job.id,
		}));
	if ('late' in waited) {
		await options.onOutcomes(
			all('notFinished', 'Shopify was still creating the code when the deadline passed'),
		);
		return deadlineReached(options.discountId);
	}
	if ('failure' in waited) {
		await options.onOutcomes(all('unknown', unreadText(waited.failure.message)));
		return waited.failure;
	}
	const settled = await attempt(context, async () =>
		'job' in waited
			? await resolveJob(context, waited.job, codes, settle)
			: await resolveByLookup(context, codes, settle),
	);
	await options.onOutcomes(
		'value' in settled ? settled.value : all('unknown', unreadText(settled.message)),
	);
	return undefined;
}

/** A job that makes nothing for so long has ended. */
const NAMELESS_QUIET_MS = 60_000;

/** Looks codes up until all are there, for a job that has started and whose ID nobody knows. */
async function settleNameless<C extends CheckedCode>(
	context: RequestContext,
	chunk: C[],
	options: AddCodesOptions<C>,
): Promise<Array<CodeOutcome<C>>> {
	const signal = cancelSignalOf(context);
	const settled = new Map<C, CodeOutcome<C>>();
	let quietSince = Date.now();
	for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS)) {
		const open = chunk.filter(
			(code) => !settled.has(code) || settled.get(code)?.reason === 'unknown',
		);
		const looked = await attempt(
			context,
			async () => await resolveByLookup(context, open, { ...options, uncertain: true }),
		);
		const outcomes =
			'value' in looked
				? looked.value
				: open.map((code) =>
						outcome(code, options.discountId, 'unknown', unreadText(looked.message)),
					);
		open.forEach((code, at) => {
			const found = outcomes[at];
			if (found && found.reason !== 'unknown') quietSince = Date.now();
			if (found) settled.set(code, found);
		});
		const isOver = Date.now() + gapMs > Math.min(options.deadline, quietSince + NAMELESS_QUIET_MS);
		if (isOver || outcomes.every(({ reason }) => reason !== 'unknown')) {
			return chunk.flatMap((code) => settled.get(code) ?? []);
		}
		await sleep(gapMs, signal);
		signal?.throwIfAborted();
	}
}

// The store is asked for each code, since an earlier try of the chunk may have been carried out.
async function settleUnanswered<C extends CheckedCode>(
	context: RequestContext,
	chunk: C[],
	options: AddCodesOptions<C>,
	{ failure, uncertain }: { failure: Failure; uncertain: boolean },
): Promise<Array<CodeOutcome<C>>> {
	const [reason, message]: [NotCreatedReason, string] =
		failure.executed === 'no'
			? ['notSent', notSentText(failure)]
			: ['unknown', `It is not known whether the code was created: ${failure.message}`];
	const absent = (code: C) => outcome(code, options.discountId, reason, message);
	if (!uncertain) return chunk.map(absent);
	const settled = await attempt(
		context,
		async () => await resolveByLookup(context, chunk, { ...options, uncertain: true }),
	);
	// Sent more than once, and nobody can say what came of it.
	if ('message' in settled) {
		const text = unreadText(settled.message);
		return chunk.map((code) => outcome(code, options.discountId, 'unknown', text));
	}
	return settled.value.map((found) => (found.reason === 'unknown' ? absent(found) : found));
}

// What was created must reach the user even where reading the rest does not work; only a cancelled
// execution ends the run.
async function attempt<T>(
	context: RequestContext,
	run: () => Promise<T>,
): Promise<{ value: T } | { message: string }> {
	try {
		return { value: await run() };
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		return { message: (error as Error).message };
	}
}

const outcome = <C extends CheckedCode>(
	code: C,
	discountId: string,
	reason: NotCreatedReason,
	message: string,
): CodeOutcome<C> => ({ ...code, discountId, reason, message });

const notAnnounced = <C extends CheckedCode>(
	code: C,
	{ discountId }: ResolveOptions,
	{ message }: Failure,
) =>
	outcome(
		code,
		discountId,
		'notAnnounced',
		`The code was not sent, since the trigger could not be told: ${message}`,
	);

const unreadText = (message: string) => `It could not be read whether the code works: ${message}`;

/** Says of a code that the run ended before it was sent. */
export const toNotSent = <C extends CheckedCode>(code: C, discountId: string, failure?: Failure) =>
	outcome(code, discountId, 'notSent', notSentText(failure));

const notSentText = (failure?: Failure) =>
	`The code was not sent: ${failure?.message ?? 'the run ended before'}`;

const deadlineReached = (ownerId: string): Failure => ({
	kind: 'unavailable',
	message: 'The deadline passed before all codes were done',
	description: `Jobs that have started go on in Shopify: read them later with ${jobApiOf(ownerId).readWith}.`,
	executed: 'no',
});
