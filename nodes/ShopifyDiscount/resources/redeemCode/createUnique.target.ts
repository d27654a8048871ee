import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { send } from '../../../shared/adminApi/send';
import { objectionToKeyspace } from '../../../shared/codes/keyspace';
import { getCodesTargetDocument } from '../../../shared/uniqueCodes/documents';
import type { Slot } from '../../../shared/uniqueCodes/slot';
import type { Wanted } from './createUnique.wanted';

/** A discount that gets codes. */
export interface Target {
	discountId: string;
	/** How many codes it has already. */
	codesCount: number;
}

/** Reads the discount that is to get codes; throws if it has none or if codes of it do not work. */
export async function readTarget(
	context: IExecuteFunctions,
	id: string,
	itemIndex: number,
): Promise<Target> {
	const { discountNode } = await send(context, getCodesTargetDocument, { id }, { itemIndex });
	const stop = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, {
			itemIndex,
			description: `${description} Nothing was created.`,
		});
	if (!discountNode || !('codesCount' in discountNode.discount)) {
		throw stop(
			'The store has no code discount with this ID',
			"Check 'Discount' and that the credential is for the same store.",
		);
	}
	const { title, status, endsAt, codesCount } = discountNode.discount;
	if (status === 'EXPIRED') {
		throw stop(
			`The discount '${title}' has ended, so its codes do not work`,
			`It ended at ${endsAt ?? 'an unknown time'}. Change its end with 'Code Discount' → 'Update' or choose another discount.`,
		);
	}
	return { discountId: discountNode.id, codesCount: codesCount?.count ?? 0 };
}

/** Throws if there are too few possible codes, before any is made. */
export function assertKeyspace(
	context: IExecuteFunctions,
	{ templates, item }: Wanted<Slot>,
	existing: number,
	keyed: boolean,
) {
	for (const { template, codes } of templates.values()) {
		const objection = objectionToKeyspace(template, { codes: codes + existing, keyed });
		if (!objection) continue;
		throw new NodeOperationError(context.getNode(), 'The codes are too short', {
			itemIndex: item,
			description: `${objection}. Choose a longer 'Code Format'. Nothing was created.`,
		});
	}
}
