import type { NotCreatedReason } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { awaitJob } from './awaitJob';
import type { BulkCreation } from './job';
import { describeUnread, toDeadlineFailure, toNotCreated, tryToRead } from './outcomes';
import type { OnOutcomes } from './outcomes';
import type { PollSchedule } from './pollSchedule';
import { resolveByLookup, resolveJob } from './resolveJob';
import type { ResolveOptions } from './resolveJob';

/** A job that Shopify has accepted, with its codes. */
export interface SubmittedJob<C extends CheckedCode> {
	job: BulkCreation;
	codes: C[];
	/** Whether the codes were sent more than once. */
	uncertain: boolean;
	/** In ms since epoch. */
	submittedAt: number;
}

interface FinishOptions<C extends CheckedCode> extends ResolveOptions {
	schedule: PollSchedule;
	/** In ms since epoch. */
	deadline: number;
	onOutcomes: OnOutcomes<C>;
}

/** Waits for a job and reports the outcome of its codes; returns why no further job can start, if so. */
export async function finishJob<C extends CheckedCode>(
	context: RequestContext,
	{ job, codes, uncertain, submittedAt }: SubmittedJob<C>,
	{ deadline, schedule, onOutcomes, ...resolve }: FinishOptions<C>,
): Promise<Failure | undefined> {
	const { ownerId } = resolve;
	const awaited = await awaitJob(context, job.id, deadline, {
		itemIndex: codes[0]?.item,
		among: { schedule, submittedAt, codes: codes.length },
	});
	const toOutcomes = (reason: NotCreatedReason, message: string) =>
		codes.map((code) => ({
			...toNotCreated(code, ownerId, reason, message),
			bulkCreationId: job.id,
		}));
	if ('late' in awaited) {
		const message = 'Shopify was still creating the code when the deadline passed';
		await onOutcomes(toOutcomes('notFinished', message), { isFinal: false });
		return toDeadlineFailure(ownerId);
	}
	if ('failure' in awaited) {
		const message = describeUnread(awaited.failure.message);
		await onOutcomes(toOutcomes('unknown', message), { isFinal: false });
		return awaited.failure;
	}
	const resolveOptions = { ...resolve, uncertain };
	const resolved = await tryToRead(context, async () =>
		'job' in awaited
			? await resolveJob(context, awaited.job, codes, resolveOptions)
			: await resolveByLookup(context, codes, resolveOptions),
	);
	if ('value' in resolved) await onOutcomes(resolved.value, { isFinal: true });
	else {
		const message = describeUnread(resolved.message);
		await onOutcomes(toOutcomes('unknown', message), { isFinal: false });
	}
	return undefined;
}
