import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { MAX_DATA_BYTES } from '../../shopify/creation/announcements';
import type { RunSettings } from './settings';
import { createDataReader, toPart } from './toPart';

/** Throws if the codes and data of some job are too large for the store. */
export function assertDataFits(
	context: IExecuteFunctions,
	{ announceFields }: RunSettings,
	codes: Iterable<CheckedCode>,
	codesPerJob: number,
) {
	const dataOf = createDataReader(context, announceFields);
	let bytes = 0;
	let dataBytes = 0;
	let number = 0;
	for (const code of codes) {
		if (number++ % codesPerJob === 0) bytes = dataBytes = 0;
		const part = toPart([code], dataOf);
		bytes += Buffer.byteLength(JSON.stringify(part));
		dataBytes += Buffer.byteLength(JSON.stringify(part.codes[0]?.data ?? {}));
		if (bytes <= MAX_DATA_BYTES) continue;
		const isData = dataBytes > bytes / 2;
		throw new NodeOperationError(
			context.getNode(),
			isData
				? `'Data for the Trigger' is too large: more than ${LIMIT_TEXT} for ${codesPerJob} codes`
				: `The codes are too long for the trigger: more than ${LIMIT_TEXT} for ${codesPerJob} codes`,
			{
				itemIndex: code.item,
				description: `Shopify keeps no more than that, codes and data together. ${isData ? 'Choose fewer fields' : "Use shorter codes, or set 'Run' to 'Until Done'"}. Nothing was sent.`,
			},
		);
	}
}

const LIMIT_TEXT = `${MAX_DATA_BYTES / 1000} KB`;
