import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { pairedWithAll } from '../../shared/codeRun/results';
import type { Result } from '../../shared/codeRun/results';
import type { StartedJob } from '../../shopify/creation/addCodes';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';

/** Makes the output item of a job that is not waited for. */
export const toJobItem = (
	context: IExecuteFunctions,
	{ job, codes }: StartedJob,
	discountId: string,
	batchId: string,
): INodeExecutionData => ({
	json: withPriceRuleKeys({ ...job, discountId, batchId }),
	pairedItem: pairedItems(context, codes),
});

/** Makes the output item of a job whose ID is unknown, because Shopify's answer never came. */
export const toNamelessJobItem = (
	context: IExecuteFunctions,
	codes: Result[],
	batchId: string,
): INodeExecutionData => ({
	json: withPriceRuleKeys({ codesCount: codes.length, discountId: codes[0]?.discountId, batchId }),
	pairedItem: pairedItems(context, codes),
});

/** Pairs what stands for several codes with their items; with all items if they belong to none. */
export function pairedItems(context: IExecuteFunctions, codes: Array<{ item?: number }>) {
	const items = new Set<number>();
	for (const { item } of codes) if (item !== undefined) items.add(item);
	return items.size > 0
		? [...items].map((item) => ({ item }))
		: pairedWithAll(context.getInputData());
}
