import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import { sentences } from '../http/sentences';
import type { Standing } from './outcome';
import type { Withdrawal } from './results';

/** The last check of the codes of one discount or price rule. */
export interface Gate {
	/** What users call the owner of the codes. */
	owner: 'discount' | 'price rule';
	readStanding: () => Promise<Standing>;
	/** What to do if the owner cannot be read. */
	advice: string;
	/** Writes a date for people. */
	timeText?: (iso: string | null) => string | null;
}

interface Verdict {
	/** Why no code is returned as Created. */
	withdrawal?: Withdrawal;
	hint?: string;
}

/** Checks once more that codes work before they are returned as Created. */
export async function gateBeforeCreated(
	context: IExecuteFunctions,
	{ owner, readStanding, advice: unreadAdvice, timeText = (iso) => iso }: Gate,
): Promise<Verdict> {
	try {
		const standing = await readStanding();
		if (standing.runs) {
			const { title, startsAt, hasStarted } = standing;
			if (hasStarted) return {};
			return {
				hint: `The ${owner} '${title}' starts at ${timeText(startsAt) ?? 'a later time'}: its codes do not work before then.`,
			};
		}
		const { reason } = standing;
		const { message, advice } =
			reason === 'discountGone'
				? { message: `The ${owner} was deleted while its codes were made`, advice: '' }
				: standing;
		return {
			withdrawal: { reason, message },
			hint: sentences(message, 'Its codes were created but do not work', advice),
		};
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const { message } = error as Error;
		const unread = `The codes were made, but it could not be read whether the ${owner} still runs`;
		return {
			withdrawal: { reason: 'unknown', message: `${unread}: ${message}` },
			hint: sentences(`${unread}: ${message}`, unreadAdvice),
		};
	}
}
