import type { IExecuteFunctions } from 'n8n-workflow';
import type { Withdrawal } from '../../../shared/codeRun/results';
import { cancelSignalOf } from '../../../shared/http/context';
import { readStanding } from '../../standing';
import type { RuleGroup } from './createBatch.groups';

interface Verdict {
	/** Why no code of the price rule goes out as Created. */
	withdrawal?: Withdrawal;
	hint?: string;
}

/** Reads once more whether the codes of a price rule work, before they go out. */
export async function gateBeforeCreated(
	context: IExecuteFunctions,
	{ priceRuleId, item }: RuleGroup,
): Promise<Verdict> {
	try {
		const standing = await readStanding(context, priceRuleId, { itemIndex: item });
		if (standing.runs) {
			const { title, startsAt } = standing;
			if (startsAt === undefined) return {};
			return {
				hint: `The price rule '${title}' starts at ${startsAt}: its codes do not work before.`,
			};
		}
		const { reason, advice } = standing;
		const isGone = reason === 'discountGone';
		const message = isGone
			? 'The price rule was deleted while its codes were made'
			: standing.message;
		return {
			withdrawal: { reason, message },
			hint: `${message}. Its codes were made and do not work. ${isGone ? '' : advice}`.trim(),
		};
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const { message } = error as Error;
		const unread =
			'The codes were made, but it could not be read whether the price rule still runs';
		return {
			withdrawal: { reason: 'unknown', message: `${unread}: ${message}` },
			hint: `${unread}: ${message}. Look the codes up with 'Discount Code' → 'Find by Code'.`,
		};
	}
}
