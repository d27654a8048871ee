import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeSource } from '../../shared/codes/codeSource';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { descriptionOf } from '../../shared/http/nodeError';
import { Hopes } from './hopes';
import type { Outcome, Settled } from './outcome';
import { deadlineReached, Submission } from './submission';
import type { SubmitOptions } from './submission';

export interface AddOptions<C extends CheckedCode> extends SubmitOptions {
	source: CodeSource<C>;
	codesPerRequest: number;
	/** Called before codes are sent. */
	onSending: (codes: C[]) => void;
	/** Called with what became of the codes of a request; codes that replace them can be taken next. */
	onSettled: (outcomes: Array<Outcome<C>>) => Promise<void>;
}

/**
 * Adds codes to one price rule, request by request, until none can be taken any more. Returns why it
 * stopped before; codes that it did not take have not been sent.
 */
export async function addBatches<C extends CheckedCode>(
	context: RequestContext,
	{ source, codesPerRequest, onSending, onSettled, ...options }: AddOptions<C>,
): Promise<Failure | undefined> {
	const hopes = new Hopes();
	let { since } = options;
	let size = codesPerRequest;
	while (source.hasMore()) {
		if (Date.now() >= options.deadline) return deadlineReached;
		const codes = source.take(size);
		onSending(codes);
		const submission = new Submission<C>(context, { ...options, since }, hopes);
		try {
			await submission.send(codes);
		} catch (error) {
			cancelSignalOf(context)?.throwIfAborted();
			submission.stop = failureOf(error as Error);
		}
		const lost: Settled = { reason: 'unknown', message: submission.stop?.message };
		await onSettled(codes.map((code) => ({ ...code, ...(submission.settled.get(code) ?? lost) })));
		if (submission.stop) return submission.stop;
		size = Math.min(size, submission.fits);
		since = submission.latest;
	}
	return undefined;
}

const failureOf = (error: Error): Failure => ({
	kind: 'unavailable',
	message: error.message,
	description: descriptionOf(error),
	executed: 'unknown',
});
