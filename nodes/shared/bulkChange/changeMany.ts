import type { IDataObject } from 'n8n-workflow';
import type { Answer, Failure } from '../adminApi/answer';
import { cancelSignalOf, descriptionOf } from '../adminApi/send';
import type { AdminApiContext } from '../adminApi/send';
import { awaitJob } from './awaitJob';
import type { Job } from './awaitJob';
import { failed, notRead, notSent, refusedAgain, settled, started } from './outcomes';
import type { Outcome } from './outcomes';
import { verify } from './verify';

/** Shopify's cap on the IDs of one request. */
const MAX_IDS = 250;

/** Something that is done to many things at once, and may be done again. */
export interface Change {
	/** Asks Shopify for the job that does it; Shopify may answer neither a job nor a refusal. */
	start(ids: string[]): Promise<Answer<Job | null | undefined>>;
	/** Reads whether each thing is as it should be then. */
	check(ids: string[]): Promise<Map<string, Checked>>;
}

export interface Checked {
	ok: boolean;
	/** What is worth telling of it. */
	now?: IDataObject;
	/** Why it will never be as it should be. */
	impossible?: string;
}

export interface Changed {
	outcomes: Outcome[];
	jobs: Job[];
	/** Whether Shopify has taken anything on, be it without naming a job. */
	started: boolean;
	failure?: Failure;
}

interface Settings {
	wait: boolean;
	deadline: number;
}

/**
 * Changes things in jobs of at most 250, each after the one before it, and says what became of each
 * thing: Shopify's jobs report nothing, so the things are read again. Stops at the first failure;
 * `into` holds what was reached even if this throws.
 */
export async function changeMany(
	context: AdminApiContext,
	ids: string[],
	change: Change,
	settings: Settings,
	into: Changed,
): Promise<void> {
	for (let start = 0; start < ids.length; start += MAX_IDS) {
		const chunk = ids.slice(start, start + MAX_IDS);
		cancelSignalOf(context)?.throwIfAborted();
		const isTooLate = settings.wait && Date.now() >= settings.deadline;
		into.outcomes.push(
			...(into.failure || isTooLate
				? chunk.map(notSent(into.failure))
				: await changeChunk(context, chunk, change, settings, into)),
		);
	}
}

async function changeChunk(
	context: AdminApiContext,
	ids: string[],
	change: Change,
	{ wait, deadline }: Settings,
	into: Changed,
): Promise<Outcome[]> {
	const answer = await orFailure(context, async () => await change.start(ids));
	// Sent again after no answer, it may be refused because the first try has done it.
	const mayBeDone = answer.retried === true && 'failure' in answer && answer.failure.userErrors;
	if ('failure' in answer && !mayBeDone) {
		into.failure = answer.failure;
		return ids.map(failed(into.failure));
	}
	const job = 'data' in answer ? (answer.data ?? undefined) : undefined;
	into.started = true;
	if (job) into.jobs.push(job);
	const again = (outcomes: Outcome[]) =>
		'failure' in answer ? outcomes.map(refusedAgain(answer.failure)) : outcomes;
	if (!wait) return again(ids.map(started(job)));
	const seen = await orFailure(context, async () => ({
		data: await settle(context, ids, change, job, deadline),
	}));
	if ('failure' in seen) {
		into.failure = seen.failure;
		return ids.map(notRead(job, seen.failure));
	}
	return again(seen.data);
}

/** Makes a failure of what is thrown, so that what was reached before it stays; cancelling ends all. */
async function orFailure<T>(
	context: AdminApiContext,
	run: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
	try {
		return await run();
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const { message } = error as Error;
		return {
			failure: { kind: 'request', message, description: descriptionOf(error), executed: 'no' },
		};
	}
}

async function settle(
	context: AdminApiContext,
	ids: string[],
	change: Change,
	job: Job | undefined,
	deadline: number,
): Promise<Outcome[]> {
	const ended = job ? await awaitJob(context, job, deadline) : false;
	const checked = await verify(context, ids, change, { ended, deadline });
	return ids.map((id) => settled(id, checked.get(id), job, ended));
}
