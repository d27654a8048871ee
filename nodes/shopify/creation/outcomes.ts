import type { CodeOutcome, NotCreatedReason } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { jobApiOf } from './jobApiOf';

/**
 * Called with the outcomes of a job; the source may then offer replacement codes. `isFinal`: a later
 * try would find the same.
 */
export type OnOutcomes<C extends CheckedCode> = (
	outcomes: Array<CodeOutcome<C>>,
	found: { isFinal: boolean },
) => Promise<void>;

/**
 * Runs a read and turns what it throws into a message: codes that were created must reach the user
 * even if reading the others does not work. Only a cancelled execution ends the run.
 */
export async function tryToRead<T>(
	context: RequestContext,
	read: () => Promise<T>,
): Promise<{ value: T } | { message: string }> {
	try {
		return { value: await read() };
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		return { message: (error as Error).message };
	}
}

/** Makes the outcome of a code that does not work. */
export const toNotCreated = <C extends CheckedCode>(
	code: C,
	ownerId: string,
	reason: NotCreatedReason,
	message: string,
): CodeOutcome<C> => ({ ...code, discountId: ownerId, reason, message });

/** Makes the outcome of a code that the run did not reach. */
export const toNotSent = <C extends CheckedCode>(code: C, ownerId: string, failure?: Failure) =>
	toNotCreated(code, ownerId, 'notSent', describeNotSent(failure));

/** Says why a code was not sent. */
export const describeNotSent = (failure?: Failure) =>
	`The code was not sent: ${failure?.message ?? 'the run ended before'}`;

/** Says why nothing is known about a code. */
export const describeUnread = (message: string) =>
	`It could not be read whether the code works: ${message}`;

/** Makes the failure of a run that reached its deadline. */
export const toDeadlineFailure = (ownerId: string): Failure => ({
	kind: 'unavailable',
	message: 'The deadline passed before all codes were done',
	description: `Jobs that have started continue in Shopify: read them later with ${jobApiOf(ownerId).readWith}.`,
	executed: 'no',
});
