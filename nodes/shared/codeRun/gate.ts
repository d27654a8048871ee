import type { IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import type { Standing } from './outcome';
import type { Withdrawal } from './results';

/** The last check of the codes of one discount or price rule. */
export interface Gate {
	/** What users call the owner of the codes. */
	owner: 'discount' | 'price rule';
	readStanding: () => Promise<Standing>;
	/** What to do if the owner cannot be read. */
	advice: string;
}

interface Verdict {
	/** Why no code is returned as Created. */
	withdrawal?: Withdrawal;
	hint?: string;
}

/** Checks once more that codes work before they are returned as Created. */
export async function gateBeforeCreated(
	context: IExecuteFunctions,
	{ owner, readStanding, advice: unreadAdvice }: Gate,
): Promise<Verdict> {
	try {
		const standing = await readStanding();
		if (standing.runs) {
			const { title, startsAt } = standing;
			if (startsAt === undefined) return {};
			return {
				hint: `The ${owner} '${title}' starts at ${startsAt}: its codes do not work before then.`,
			};
		}
		const { reason } = standing;
		const { message, advice } =
			reason === 'discountGone'
				? { message: `The ${owner} was deleted while its codes were made`, advice: '' }
				: standing;
		return {
			withdrawal: { reason, message },
			hint: `${message}. Its codes were created but do not work. ${advice}`.trim(),
		};
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const { message } = error as Error;
		const unread = `The codes were made, but it could not be read whether the ${owner} still runs`;
		return {
			withdrawal: { reason: 'unknown', message: `${unread}: ${message}` },
			hint: `${unread}: ${message}. ${unreadAdvice}`,
		};
	}
}
