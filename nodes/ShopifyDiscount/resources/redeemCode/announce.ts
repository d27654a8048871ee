import { randomUUID } from 'crypto';
import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { StartedJob } from '../../../shared/bulkCreation/addCodes';
import { announce, MAX_DATA_BYTES } from '../../../shared/bulkCreation/announcements';
import { MAX_CODES_PER_JOB } from '../../../shared/bulkCreation/limits';
import { foldCode } from '../../../shared/codes/checkCodes';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import { withoutResultKeys } from '../../../shared/bulkCreation/resultKeys';
import { pickFields } from '../../../shared/parameters/fieldList';
import { pairedWithAll } from './results';
import type { RunSettings } from './run.input';

/** All jobs of one run, as triggers see them. */
export interface Batch {
	id: string;
	of: number;
}

/** Makes the batch of a run with so many codes for each of its discounts. */
export function batchOf(codesPerDiscount: Iterable<number>): Batch {
	let of = 0;
	for (const codes of codesPerDiscount) of += Math.ceil(codes / MAX_CODES_PER_JOB);
	return { id: randomUUID(), of };
}

/** Returns the function that announces each started job to listening triggers, with the chosen fields of each code's item. */
export function announcer(
	context: IExecuteFunctions,
	{ announceFields, label }: RunSettings,
	batch: Batch,
	existingCounts: boolean,
) {
	const dataOf = dataReader(context, announceFields);
	let index = 0;
	return async (discountId: string, { job, codes, uncertain }: StartedJob): Promise<void> => {
		await announce(context, {
			bulkCreationId: job.id,
			discountId,
			codesCount: codes.length,
			batch: { id: batch.id, index: index++, of: batch.of },
			label,
			existingCounts: existingCounts || uncertain,
			data:
				announceFields.length === 0
					? undefined
					: Object.fromEntries(codes.map((code) => [foldCode(code.code), dataOf(code.item)])),
		});
	};
}

/** Throws if the data for the trigger of some job of these codes is too large to be kept. */
export function assertDataFits(
	context: IExecuteFunctions,
	{ announceFields }: RunSettings,
	codes: Iterable<CheckedCode>,
) {
	if (announceFields.length === 0) return;
	const dataOf = dataReader(context, announceFields);
	let bytes = 0;
	let number = 0;
	for (const { code, item } of codes) {
		if (number++ % MAX_CODES_PER_JOB === 0) bytes = 0;
		bytes += Buffer.byteLength(JSON.stringify({ [code]: dataOf(item) }));
		if (bytes <= MAX_DATA_BYTES) continue;
		throw new NodeOperationError(
			context.getNode(),
			`'Data for the Trigger' is too large: more than ${MAX_DATA_BYTES / 1000} KB for 250 codes`,
			{
				description: `Shopify keeps no more than that. Choose fewer fields. Nothing was sent.`,
			},
		);
	}
}

/** Makes the item of a job that was started and not waited for. */
export function jobItem(
	context: IExecuteFunctions,
	{ job, codes }: StartedJob,
	discountId: string,
	batchId: string,
): INodeExecutionData {
	const items = new Set<number>();
	for (const { item } of codes) if (item !== undefined) items.add(item);
	const pairedItem =
		items.size > 0 ? [...items].map((item) => ({ item })) : pairedWithAll(context.getInputData());
	return { json: { ...job, discountId, batchId }, pairedItem };
}

function dataReader(context: IExecuteFunctions, fields: string[]) {
	const items = context.getInputData();
	return (item: number | undefined): IDataObject =>
		// What belongs to no item carries no item's data.
		item === undefined ? {} : withoutResultKeys(pickFields(items[item]?.json ?? {}, fields));
}
