import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { descriptionOf } from '../../shared/http/nodeError';
import type { Answer } from '../graphql/answer';
import { awaitJob } from './awaitJob';
import type { Job } from './awaitJob';
import type { Change } from './change';
import { toFailed, toNotRead, toNotSent, withRefusal, toOutcome, toStarted } from './outcomes';
import type { Outcome } from './outcomes';
import { verify } from './verify';

/** Shopify's limit on the IDs of one request. */
const MAX_IDS = 250;

export interface Changed {
	outcomes: Outcome[];
	jobs: Job[];
	/** Whether Shopify has accepted anything, even without naming a job. */
	started: boolean;
	/** The first failure of all groups. */
	failure?: Failure;
}

interface Settings {
	wait: boolean;
	deadline: number;
}

/**
 * Changes things in jobs of at most 250, one after another. Reads the things again afterwards, because
 * Shopify's jobs report no results. Stops at the first failure; `into` holds the outcomes so far even
 * if this throws. Called for several groups, skips those that would fail in the same way.
 */
export async function changeMany(
	context: RequestContext,
	ids: string[],
	change: Change,
	settings: Settings,
	into: Changed,
): Promise<void> {
	let failure = into.failure && isOfStore(into.failure) ? into.failure : undefined;
	for (let start = 0; start < ids.length; start += MAX_IDS) {
		const chunk = ids.slice(start, start + MAX_IDS);
		cancelSignalOf(context)?.throwIfAborted();
		const isTooLate = settings.wait && Date.now() >= settings.deadline;
		if (failure || isTooLate) {
			for (const id of chunk) into.outcomes.push(toNotSent(failure)(id));
			continue;
		}
		const changed = await changeChunk(context, chunk, change, settings, into);
		for (const outcome of changed.outcomes) into.outcomes.push(outcome);
		failure = changed.failure;
		into.failure ??= failure;
	}
}

// A refusal concerns only what was sent; any other failure would also hit the next group.
const isOfStore = ({ kind }: Failure) => kind !== 'userErrors' && kind !== 'request';

async function changeChunk(
	context: RequestContext,
	ids: string[],
	change: Change,
	{ wait, deadline }: Settings,
	into: Changed,
): Promise<{ outcomes: Outcome[]; failure?: Failure }> {
	const prepared = await orFailure(context, 'no', async () => ({
		data: await change.prepare?.(ids),
	}));
	if ('failure' in prepared) {
		return { outcomes: ids.map(toFailed(prepared.failure)), failure: prepared.failure };
	}
	const answer = await orFailure(context, 'unknown', async () => await change.start(ids));
	const refusal = 'failure' in answer ? answer.failure : undefined;
	if (refusal && !mayHaveBeenDone(answer))
		return { outcomes: ids.map(toFailed(refusal)), failure: refusal };
	const job = 'data' in answer ? (answer.data ?? undefined) : undefined;
	if (job) into.jobs.push(job);
	// If the retry was refused, continue: the first request may have succeeded.
	const failure = refusal?.executed === 'unknown' ? refusal : undefined;
	into.started ||= !failure;
	const explain = (outcomes: Outcome[]) =>
		refusal ? outcomes.map(withRefusal(refusal)) : outcomes;
	if (!wait) return { outcomes: explain(ids.map(toStarted(job))), failure };
	const seen = await orFailure(context, 'unknown', async () => ({
		data: await awaitAndVerify(context, ids, change, job, deadline),
	}));
	if ('failure' in seen) {
		return { outcomes: ids.map(toNotRead(job, seen.failure)), failure: failure ?? seen.failure };
	}
	into.started ||= seen.data.some(({ done }) => done === true);
	return { outcomes: explain(seen.data), failure };
}

// A retry after a lost answer may be refused because the first try succeeded.
const mayHaveBeenDone = (answer: Answer<unknown>) =>
	'failure' in answer &&
	(answer.failure.executed === 'unknown' ||
		(answer.retried === true && answer.failure.userErrors !== undefined));

/** Converts an error to a failure, to keep the outcomes so far; a cancelled execution still throws. */
async function orFailure<T>(
	context: RequestContext,
	executed: Failure['executed'],
	run: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
	try {
		return await run();
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const { message } = error as Error;
		return { failure: { kind: 'request', message, description: descriptionOf(error), executed } };
	}
}

async function awaitAndVerify(
	context: RequestContext,
	ids: string[],
	change: Change,
	job: Job | undefined,
	deadline: number,
): Promise<Outcome[]> {
	const ended = job ? await awaitJob(context, job, deadline) : false;
	const checked = await verify(context, ids, change, { ended, deadline });
	return ids.map((id) => toOutcome(id, checked.get(id), job, ended));
}
