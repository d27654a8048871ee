import type { INodeExecutionData } from 'n8n-workflow';
import type { StartedJob } from '../../../shared/bulkCreation/addCodes';
import type { CodeOutcome } from '../../../shared/bulkCreation/outcome';

/** Makes the item of one code: its input item's data and what became of the code. */
export function codeItem(items: INodeExecutionData[], outcome: CodeOutcome): INodeExecutionData {
	const { item, ...result } = outcome;
	return { ...items[item], json: { ...items[item]?.json, ...result }, pairedItem: { item } };
}

/** Makes the item of a job that was started and not waited for. */
export function jobItem({ job, codes }: StartedJob, batchId: string): INodeExecutionData {
	const { discountCode, ...state } = job;
	return {
		json: { ...state, discountId: discountCode?.id, batchId },
		pairedItem: [...new Set(codes.map(({ item }) => item))].map((item) => ({ item })),
	};
}
