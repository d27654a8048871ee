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
	/** Called before each request. */
	onSending: (codes: C[]) => void;
	/** Called with the outcomes of each request; the source may then offer replacements. */
	onSettled: (outcomes: Array<Outcome<C>>) => Promise<void>;
}

/**
 * Adds codes to one price rule, request by request, until the source is empty. Returns why it stopped
 * early, if it did; codes still in the source have not been sent.
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
