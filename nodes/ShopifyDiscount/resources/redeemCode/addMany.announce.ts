import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { StartedJob } from '../../../shared/bulkCreation/addCodes';
import { announce, MAX_DATA_BYTES } from '../../../shared/bulkCreation/announcements';
import { MAX_CODES_PER_JOB } from '../../../shared/bulkCreation/limits';
import { foldCode } from '../../../shared/codes/checkCodes';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import type { AddManySettings } from './addMany.input';

/**
 * Returns the function that announces each started job to listening triggers, with the chosen
 * fields of each code's item. Throws at once if the data of some job is too large to be kept.
 */
export function announcer(
	context: IExecuteFunctions,
	{ announceFields, existingCounts, label }: AddManySettings,
	batch: { id: string; of: number },
	groups: Map<string, CheckedCode[]>,
) {
	const items = context.getInputData();
	const dataOf = (codes: CheckedCode[]) =>
		announceFields.length === 0
			? undefined
			: Object.fromEntries(
					codes.map(({ code, item }) => [
						foldCode(code),
						pick(items[item]?.json ?? {}, announceFields),
					]),
				);
	for (const codes of groups.values()) {
		for (let start = 0; start < codes.length; start += MAX_CODES_PER_JOB) {
			assertFits(context, dataOf(codes.slice(start, start + MAX_CODES_PER_JOB)));
		}
	}
	let index = 0;
	return async (discountId: string, { job, codes, uncertain }: StartedJob): Promise<void> => {
		await announce(context, {
			bulkCreationId: job.id,
			discountId,
			codesCount: codes.length,
			batch: { id: batch.id, index: index++, of: batch.of },
			label,
			existingCounts: existingCounts || uncertain,
			data: dataOf(codes),
		});
	};
}

function assertFits(context: IExecuteFunctions, data: object | undefined) {
	const bytes = Buffer.byteLength(JSON.stringify(data ?? {}));
	if (bytes <= MAX_DATA_BYTES) return;
	throw new NodeOperationError(
		context.getNode(),
		`'Data for the Trigger' is too large: ${Math.ceil(bytes / 1000)} KB for 250 codes`,
		{
			description: `Shopify keeps at most ${MAX_DATA_BYTES / 1000} KB per 250 codes. Choose fewer fields. Nothing was sent.`,
		},
	);
}

function pick(json: IDataObject, fields: string[]): IDataObject {
	return Object.fromEntries(
		fields.filter((field) => json[field] !== undefined).map((field) => [field, json[field]]),
	);
}
