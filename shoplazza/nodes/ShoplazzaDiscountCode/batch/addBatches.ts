import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeSource } from '../../shared/codes/codeSource';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { descriptionOf } from '../../shared/http/nodeError';
import { CircuitBreaker } from './circuitBreaker';
import type { Outcome, Resolution } from './outcome';
import { deadlineReached, Submission } from './submission';
import type { SubmitOptions } from './submission';

export interface AddOptions<C extends CheckedCode> extends SubmitOptions {
	source: CodeSource<C>;
	codesPerRequest: number;
	/** Called before each request. */
	onSending: (codes: C[]) => void;
	/** Called with the outcomes of each request; the source may then offer replacements. */
	onResolved: (outcomes: Array<Outcome<C>>) => Promise<void>;
}

/**
 * Adds codes to one price rule, request by request, until the source is empty. Returns why it stopped
 * early, if it did; codes still in the source have not been sent.
 */
export async function addBatches<C extends CheckedCode>(
	context: RequestContext,
	{ source, codesPerRequest, onSending, onResolved, ...options }: AddOptions<C>,
): Promise<Failure | undefined> {
	const breaker = new CircuitBreaker();
	let { since } = options;
	let size = codesPerRequest;
	while (source.hasMore()) {
		if (Date.now() >= options.deadline) return deadlineReached;
		const codes = await source.take(size);
		onSending(codes);
		const submission = new Submission<C>(context, { ...options, since }, breaker);
		try {
			await submission.send(codes);
		} catch (error) {
			cancelSignalOf(context)?.throwIfAborted();
			submission.stop = failureOf(error as Error);
		}
		const lost: Resolution = { reason: 'unknown', message: submission.stop?.message };
		await onResolved(
			codes.map((code) => ({ ...code, ...(submission.resolutions.get(code) ?? lost) })),
		);
		if (submission.stop) return submission.stop;
		size = Math.min(size, submission.maxPerRequest);
		since = submission.latestDate;
	}
	return undefined;
}

const failureOf = (error: Error): Failure => ({
	kind: 'unavailable',
	message: error.message,
	description: descriptionOf(error),
	executed: 'unknown',
});
