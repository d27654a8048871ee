import { UserError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import { sentences } from '../http/sentences';
import type { NotCreatedReason, NotRunning, Running } from './outcome';
import type { Result } from './results';
import { isFatal } from './withFailuresAsNotCreated';

/** The codes of one discount in a run. A failure of one group never stops another. */
export interface Group {
	/** The ID of the discount, once it is known. */
	discountId?: string;
	/** The discount as it was read, once it is known. */
	running?: Running;
	/** Makes the results of all its codes if none was tried. */
	untried: (why: Untried) => Result[];
}

/** Why codes were not tried. */
export interface Untried {
	reason: NotCreatedReason;
	why: string;
	error: Error;
}

/** The discount is not running, so no code is created for it. */
export class DiscountNotRunning extends UserError {
	readonly reason: NotRunning['reason'];

	constructor({ reason, message, advice }: NotRunning) {
		super(message, { description: sentences(advice, 'Nothing was created.') });
		this.reason = reason;
	}
}

/** Explains from an error why codes were not tried. */
export const explainUntried = (error: Error): Untried =>
	error instanceof DiscountNotRunning
		? { reason: error.reason, why: error.message, error }
		: { reason: 'notSent', why: error.message, error };

/** Describes why one code was not tried. */
export const describeUntried = ({ reason, why }: Pick<Untried, 'reason' | 'why'>) =>
	reason === 'notSent' ? `The code was not sent: ${why}` : why;

/**
 * Checks each group before anything is created, and separates those that are refused. `check` returns
 * the group with what it found, or throws.
 */
export async function checkGroups<D extends Group, G extends D>(
	context: IExecuteFunctions,
	groups: D[],
	check: (group: D) => Promise<G>,
): Promise<{ open: G[]; refused: Array<{ group: D; why: Untried }> }> {
	const open: G[] = [];
	const refused: Array<{ group: D; why: Untried }> = [];
	for (const group of groups) {
		try {
			open.push(await check(group));
		} catch (error) {
			cancelSignalOf(context)?.throwIfAborted();
			refused.push({ group, why: explainUntried(error as Error) });
		}
	}
	return { open, refused };
}

/** Throws the first refusal if no group can start, unless the node continues on failure. */
export function assertSomeOpen(
	context: IExecuteFunctions,
	open: Group[],
	refused: Array<{ why: Untried }>,
) {
	const [first] = refused;
	if (open.length > 0 || !first || !isFatal(context)) return;
	throw first.why.error;
}
