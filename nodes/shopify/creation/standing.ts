import type { Standing } from '../../shared/codeRun/outcome';
import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { getDiscountStandingDocument } from './documents';

interface Read {
	title: string;
	status: string;
	startsAt: string;
	endsAt?: string | null;
}

/** Reads whether the codes of a discount work; part of the check before *Created*. */
export async function readStanding(
	context: RequestContext,
	discountId: string,
	options: SendOptions = {},
): Promise<Standing> {
	const { discountNode } = await send(
		context,
		getDiscountStandingDocument,
		{ id: discountId },
		options,
	);
	return standingOf(discountNode);
}

/** Says from what was read whether the codes of a discount work; the status follows Shopify's clock. */
export function standingOf(node: { discount: object } | null | undefined): Standing {
	if (!node || !isRead(node.discount)) {
		return {
			runs: false,
			reason: 'discountGone',
			message: 'The store has no code discount with this ID',
			advice:
				"Check 'Discount' and that the credential is for the same store; the discount may have been deleted.",
		};
	}
	const { title, status, startsAt, endsAt } = node.discount;
	if (status === 'EXPIRED') {
		return {
			runs: false,
			reason: 'discountEnded',
			message: `The discount '${title}' has ended, so its codes do not work`,
			advice: `It ended at ${endsAt ?? 'an unknown time'}. Change its end with 'Discount' → 'Update' or choose another discount.`,
		};
	}
	return {
		runs: true,
		title,
		startsAt,
		endsAt: endsAt ?? null,
		hasStarted: status !== 'SCHEDULED',
	};
}

const isRead = (discount: object): discount is Read => 'status' in discount;
