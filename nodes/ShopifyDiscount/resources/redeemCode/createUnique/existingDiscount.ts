import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import { DiscountNotRunning } from '../../../../shared/codeRun/group';
import { objectionToKeyspace } from '../../../../shared/codes/keyspace';
import type { Running } from '../../../../shared/codeRun/outcome';
import { standingOf } from '../../../../shopify/creation/standing';
import { send } from '../../../../shopify/graphql/send';
import { getCodesTargetDocument } from '../../../../shopify/uniqueCodes/documents';
import type { DiscountDemand } from './demand';

/** A discount that gets codes. */
export interface ExistingDiscount {
	discountId: string;
	/** How many codes it has already. */
	codesCount: number;
	running: Running;
}

/** Reads the discount that gets codes; throws if its codes do not work. */
export async function readExistingDiscount(
	context: IExecuteFunctions,
	id: string,
	itemIndex: number | undefined,
): Promise<ExistingDiscount> {
	const { discountNode } = await send(context, getCodesTargetDocument, { id }, { itemIndex });
	const standing = standingOf(discountNode);
	if (!standing.runs) throw new DiscountNotRunning(standing);
	const { codesCount } =
		discountNode && 'codesCount' in discountNode.discount ? discountNode.discount : {};
	return { discountId: id, codesCount: codesCount?.count ?? 0, running: standing };
}

/** Throws if there are too few possible codes, before any is created. */
export function assertKeyspace(
	context: IExecuteFunctions,
	{ templates, items }: Pick<DiscountDemand<CodeRequest>, 'templates' | 'items'>,
	existing: number,
	keyed: boolean,
) {
	for (const { template, codes } of templates.values()) {
		const objection = objectionToKeyspace(template, { codes: codes + existing, keyed });
		if (!objection) continue;
		throw new NodeOperationError(context.getNode(), 'The codes are too short', {
			itemIndex: items[0],
			description: `${objection}. Choose a longer 'Code Format'. Nothing was created.`,
		});
	}
}
