import type { IExecuteFunctions } from 'n8n-workflow';
import type { Group } from '../../shared/codeRun/group';
import type { Withdrawal } from '../../shared/codeRun/results';
import { cancelSignalOf } from '../../shared/http/context';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { idsInPath } from '../../shopify/priceRules/paths';

interface Verdict {
	/** Why no code of the discount is returned as Created. */
	withdrawal?: Withdrawal;
	hint?: string;
}

/** Reads once more whether the codes of a discount work, before they are returned. */
export async function gateBeforeCreated(
	context: IExecuteFunctions,
	{ discountId }: Group,
): Promise<Verdict> {
	if (discountId === undefined) return {};
	const { owner, lookUp } = wordsFor(discountId);
	try {
		const standing = await jobApiOf(discountId).readStanding(context, discountId);
		if (!standing.runs) {
			const { reason, message, advice } = standing;
			const made = 'Its codes were made and do not work.';
			const ended =
				reason === 'discountGone'
					? { message: `The ${owner} was deleted while its codes were made`, advice: '' }
					: { message, advice };
			return {
				withdrawal: { reason, message: ended.message },
				hint: `${ended.message}. ${made} ${ended.advice}`.trim(),
			};
		}
		return standing.startsAt === undefined
			? {}
			: {
					hint: `The ${owner} '${standing.title}' starts at ${standing.startsAt}: its codes do not work before.`,
				};
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const { message } = error as Error;
		const unread = `The codes were made, but it could not be read whether the ${owner} still runs`;
		return {
			withdrawal: { reason: 'unknown', message: `${unread}: ${message}` },
			hint: `${unread}: ${message}. Run this again, or look the codes up with ${lookUp}.`,
		};
	}
}

const wordsFor = (ownerId: string) =>
	idsInPath(ownerId)
		? { owner: 'price rule', lookUp: "'Price Rule Code (Legacy)' → 'Look Up'" }
		: { owner: 'discount', lookUp: "'Redeem Code' → 'Find'" };
